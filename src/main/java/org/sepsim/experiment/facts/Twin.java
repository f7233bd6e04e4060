package org.sepsim.experiment.facts;

import java.util.List;

/** A run of the same world under another policy or another number, with which effects are measured. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum Twin {
    /** As the scenario is. */
    GIVEN,
    /** Nobody's components are controlled by the scenario's lever. */
    NO_CONTROL("policy.exportControl.start=none"),
    /** Nobody excludes a vendor and nobody controls components. */
    NO_POLITICS(peace()),
    /** Nothing but one exclusion, of one vendor by those who had done so by May 2019, a third of the world's output. */
    ONE_BAN(
            "policy.restrictions.mode=scheduled",
            "policy.restrictions.scheduledUntil=2005-Q1",
            "policy.exportControl.start=none",
            "policy.dated=[" + ban("Australia") + ban("Japan") + ban("New Zealand") + ban("Taiwan") + ban("US") + "]"),
    /** Nations decide for themselves from 2018 on and look at each other only, with thresholds about where they tip. */
    TIPPING(
            "policy.restrictions.scheduledUntil=2017-Q4",
            "mechanisms.restrictions.bandwagonWeight=1",
            "mechanisms.restrictions.thresholdMean=0.3",
            "mechanisms.restrictions.thresholdDeviation=0.12"),
    /** Nobody's votes matter in standards bodies. */
    NO_VOTES("mechanisms.standards.supportWeight=0", "mechanisms.standards.opposition=0"),
    /** Blocs of 2005 are no rivals. */
    LITTLE_HOSTILITY("mechanisms.alignment.rivalry=0"),
    /** They are rivals through and through. */
    MUCH_HOSTILITY("mechanisms.alignment.rivalry=1"),
    /** Governments see to one specification of 6G. */
    ONE_6G("policy.specifications.split=one"),
    /** Governments see to two. */
    TWO_6G("policy.specifications.split=two"),
    /** No exclusion, no control, no rollout ahead of demand. */
    DIFFUSION_ALONE(
            "policy.restrictions.mode=scheduled",
            "policy.restrictions.scheduledUntil=2005-Q1",
            "policy.exportControl.start=none",
            "policy.backing.rollout=[]");

    /** Quarter in which {@link #ONE_BAN} acts: the third of 2019. */
    static final int BAN_YEAR = 2019;

    /** Whom it excludes. */
    static final String BANNED = "Huawei";

    /** Who excludes. */
    static final List<String> BANNING = List.of("Australia", "Japan", "New Zealand", "Taiwan", "US");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> sets;

    Twin(String... sets) {
        this.sets = List.of(sets);
    }

    private static String[] peace() {
        return new String[] {
            "policy.restrictions.mode=scheduled",
            "policy.restrictions.scheduledUntil=2005-Q1",
            "policy.exportControl.start=none"
        };
    }

    private static String ban(String nation) {
        return "{date: 2019-Q3, type: ban, nation: " + nation
                + ", vendor: Huawei, generation: all, source: an impulse},";
    }

    /** What is laid over the scenario. */
    List<String> sets() {
        return sets;
    }
}
