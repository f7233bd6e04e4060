package org.sepsim.model;

/** What authorities demand of declarations and licences: nothing until an event says so. */
public final class LicensingAuthorities {
    private Jurisdiction checking = Jurisdiction.NOWHERE;
    private double sampled;
    private double accuracy = 1;
    private EssentialityCheck check = EssentialityCheck.NONE;

    private Jurisdiction competition = Jurisdiction.NOWHERE;
    private double competitionShare;
    private double rateCap = Double.POSITIVE_INFINITY;
    private double awardWeight;
    private double refusalFine;

    /** What checks make of declarations now: sampled in the checker's jurisdiction, on trust elsewhere. */
    public EssentialityCheck check() {
        return check;
    }

    /** Part of the world's demand in which the competition authority rules, in [0, 1]; 0 if there is none. */
    public double competitionShare() {
        return competitionShare;
    }

    /** Most that all licensors together may take there, as a share of a device's price; infinity if there is no cap. */
    public double rateCap() {
        return rateCap;
    }

    /** Where between bid (0) and ask (1) awards lie, the authority's word where it rules, otherwise the courts'. */
    public double awardWeight(double ofCourts) {
        return competitionShare == 0
                ? ofCourts
                : competitionShare * awardWeight + (1 - competitionShare) * ofCourts;
    }

    /** What refusing a licence costs a firm of that home a year, billion USD. */
    public double refusalFine(int home) {
        return competition.contains(home) ? refusalFine : 0;
    }

    void startChecks(Jurisdiction where, double share, double accuracyOfChecks) {
        checking = where;
        sampled = share;
        accuracy = accuracyOfChecks;
    }

    void startFrand(Jurisdiction where, double cap, double weight, double fine) {
        competition = where;
        rateCap = cap;
        awardWeight = weight;
        refusalFine = fine;
    }

    /** Looks anew at what part of the world's demand lies in each jurisdiction. */
    public void renew(NationBook nations, int year) {
        if (sampled > 0) {
            check = new EssentialityCheck(Math.min(1, sampled * checking.share(nations, year)), accuracy);
        }
        if (rateCap < Double.POSITIVE_INFINITY) {
            competitionShare = competition.share(nations, year);
        }
    }
}
