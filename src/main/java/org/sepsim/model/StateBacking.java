package org.sepsim.model;

import java.util.List;

/** Instruments of industrial policy besides {@link PatentGoal}s (M13); the rule under {@code mechanisms.industrialPolicy} says how strongly they act. */
public record StateBacking(
        @Parameter(value = "discounts on networks sold abroad", def = "[]")
        List<VendorFinance> vendorFinance,

        @Parameter(value = "public spending on the R&D of one generation", def = "[]")
        List<ResearchCluster> clusters,

        @Parameter(value = "base stations to stand by a date", def = "[]")
        List<RolloutTarget> rollout,

        @Parameter(value = "payments for patent applications", def = "[]")
        List<ApplicationSubsidy> applications) {
    /** Nothing of all this. */
    public static final StateBacking NONE = new StateBacking(List.of(), List.of(), List.of(), List.of());

    public StateBacking {
        vendorFinance = List.copyOf(vendorFinance);
        clusters = List.copyOf(clusters);
        rollout = List.copyOf(rollout);
        applications = List.copyOf(applications);
        Overlaps research = new Overlaps("clusters");
        clusters.forEach(lever -> research.add(lever.name(), lever.first(), lever.last()));
        Overlaps discounts = new Overlaps("vendorFinance");
        vendorFinance.forEach(lever -> discounts.add(lever.nation(), lever.first(), lever.last()));
        Overlaps payments = new Overlaps("applications");
        applications.forEach(lever -> payments.add(lever.nation(), lever.first(), lever.last()));
        Overlaps targets = new Overlaps("rollout");
        rollout.forEach(lever -> targets.add(
                lever.nation() + ", " + lever.generation(),
                lever.start().index(),
                lever.by().index()));
    }
}
