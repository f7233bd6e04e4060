package org.sepsim.mechanism.licensing;

/** The rival of {@link TakeItOrLeaveIt}: small licensees all take licences and pay what large makers pay, so that a pool changes nothing for them. */
public record LikeNamedMakers() implements SmallLicenceRule {
    @Override
    public double rate(double asked, double offers, double costShare, double realised) {
        return asked * realised;
    }

    @Override
    public double takeUp(double rate, double offers, double costShare) {
        return 1;
    }

    @Override
    public double licenceCost() {
        return 0;
    }
}
