package org.sepsim.experiment.facts;

import java.util.List;

/** Every mechanism that parameters can switch off or set to its null rival, in the order of the model's description. */
final class Switches {
    private Switches() {}

    static List<Switch> all() {
        return List.of(
                Switch.of(
                        "sticky-budgets",
                        "R&D is a constant part of revenue",
                        "mechanisms.rndBudget.type=constant-ratio"),
                Switch.of("foresight", "R&D follows present revenue", "mechanisms.rndSplit.type=follow-revenue"),
                Switch.of("spillovers", "nobody learns from others", "mechanisms.spillover.type=none"),
                Switch.of("carry-over", "3G's record tells nothing of 4G", "mechanisms.inventions.carryOver=0"),
                Switch.of(
                        "own-productivity",
                        "firms differ by their record and size alone",
                        "mechanisms.inventions.productivitySpread=0"),
                Switch.of("luck-of-firms", "inventions are Poisson", "mechanisms.inventions.type=poisson"),
                Switch.of("merit", "knowledge does not help a contribution", "mechanisms.standards.meritWeight=0"),
                Switch.of(
                        "votes-of-allies",
                        "allies and rivals do not matter to a contribution",
                        "mechanisms.standards.supportWeight=0",
                        "mechanisms.standards.opposition=0"),
                Switch.of("leadership", "posts do not help a contribution", "mechanisms.standards.leadershipWeight=0"),
                Switch.of("rise-before-freeze", "work is as brisk as ever", "mechanisms.standards.riseBeforeFreeze=1"),
                Switch.of("landscape", "alliances form by chance", "mechanisms.alliances.type=random"),
                Switch.of("pools", "no pool forms", "mechanisms.pools.type=closed"),
                Switch.of(
                        "over-declaring",
                        "only what reads on a standard is declared",
                        "mechanisms.declaration.type=truthful"),
                Switch.of(
                        "strength-of-shares",
                        "royalties by Cournot with a cap, not by strength",
                        "mechanisms.licensing.type=cournot-capped"),
                Switch.of(
                        "disputes",
                        "talks about licences end at once",
                        "mechanisms.negotiation.type=immediate-agreement"),
                Switch.of(
                        "small-licensees",
                        "small makers pay as named ones",
                        "mechanisms.smallLicences.type=like-named-makers"),
                Switch.of("patent-trade", "no patents change hands", "mechanisms.patentTrade.type=none"),
                Switch.of("reward-for-sharing", "what is kept exclusive is fixed", "mechanisms.exclusivity.type=fixed"),
                Switch.of(
                        "restrictions",
                        "nobody excludes a vendor",
                        "policy.restrictions.mode=scheduled",
                        "policy.restrictions.scheduledUntil=2005-Q1"),
                Switch.of(
                        "bandwagon", "nations do not look at each other", "mechanisms.restrictions.bandwagonWeight=0"),
                Switch.of("distrust", "incidents are forgotten at once", "mechanisms.distrust.type=none"),
                Switch.of("accusations", "no incidents after the record", "mechanisms.incidents.type=none"),
                Switch.of("authorities", "no assessments, no removal", "mechanisms.telecomSecurity.type=no-advice"),
                Switch.of("export-control", "no lever cuts components", "policy.exportControl.start=none"),
                Switch.of("listing", "authorities list nobody by rule", "mechanisms.exportListing.type=none"),
                Switch.of("substitution", "lost components are not replaced", "mechanisms.accessRecovery.rate=0"),
                Switch.of("imitation", "users hardly look at each other", "mechanisms.diffusion.imitation=0.01"),
                Switch.of("catching-up", "late adopters are no faster", "mechanisms.diffusion.catchUp=0"),
                Switch.of("vendor-quality", "R&D does not sell", ofChoices("quality")),
                Switch.of("installed-base", "what stands does not bind", ofChoices("installed")),
                Switch.of("home", "buyers do not prefer their own", ofChoices("home")),
                Switch.of(
                        "state-backing",
                        "no goals, finance, clusters, rollout, application money",
                        "policy.goals=[]",
                        "policy.backing={vendorFinance: [], clusters: [], rollout: [], applications: []}"),
                Switch.of(
                        "overfulfilment",
                        "nobody adds to a target for stations",
                        "mechanisms.industrialPolicy.amplification=0"),
                Switch.of("network-of-users", "a larger specification is worth no more", network()),
                Switch.of("failure", "no firm has to end", "mechanisms.exit.type=none"));
    }

    private static String[] ofChoices(String weight) {
        return new String[] {
            "mechanisms.infrastructureChoice." + weight + "=0",
            "mechanisms.deviceChoice." + weight + "=0",
            "mechanisms.chipChoice." + weight + "=0"
        };
    }

    private static String[] network() {
        return new String[] {"mechanisms.specificationChoice.network=0", "mechanisms.compatibility.network=0"};
    }
}
