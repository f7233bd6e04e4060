package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * What can happen in the world, as a sealed list. An event carries its own effect; it is logged when it is applied. Names of firms and nations are those of the world files.
 */
public sealed interface Event
        permits AccessRestored,
                AllianceDissolved,
                AllianceFormed,
                AllianceJoined,
                AllianceLeft,
                ApplicationsPaid,
                Assessment,
                Award,
                Ban,
                ClusterFunded,
                CommitteeFormed,
                ComponentAccess,
                Detente,
                DisputeOpened,
                Entry,
                EssentialityChecks,
                Exit,
                Failed,
                Incident,
                Launch,
                LicenceAgreed,
                LicenceLapsed,
                LicenceRefused,
                LicensingCase,
                LicensingOrder,
                LicensingRules,
                Lift,
                Merger,
                OperationCentre,
                PatentsTraded,
                Placebo,
                PoolLicence,
                ProposalOpened,
                ProposalSigned,
                ReleaseFrozen,
                ResearchDecoupled,
                RndMoved,
                RolloutAimed,
                ShareLost,
                SpecificationChosen,
                SpecificationRepaired,
                SpecificationSplit,
                SplitOrdered,
                StockUsedUp,
                SubsidyGranted,
                Transfer,
                VendorFinanceSet {
    /** Changes the world. */
    void applyTo(World world);

    /** The kind of event, as in scenario files and tables. */
    String type();

    /** Who did it. */
    String actor();

    /** To whom or what; empty if nobody. */
    default String target() {
        return "";
    }

    /** Label of the generation concerned, or {@code all}. */
    default String generation() {
        return "all";
    }

    /** Writes the terms down in words, if there are any. */
    default void tell(Telling out) {
        // most events of the calendar say all by their kind
    }

    /** The terms, in words. */
    default String detail() {
        StringBuilder text = new StringBuilder();
        tell(new Telling(text));
        return text.toString();
    }
}
