package org.sepsim.model;

import java.util.Map;

/**
 * A nation (or a bloc of the rest of the world) as the world files describe it.
 *
 * @param name its name in every file and table
 * @param bloc whether it stands for several nations
 * @param office the patent office of its firms: {@code CN US EP KR JP OTHER}
 * @param treaties its memberships, each with the quarters of entering and leaving
 * @param launches quarter of the commercial launch by generation; {@code null} where none is known, then the model's lag rule fills it
 * @param specificationDecision when its operators decide between the rival 4G specifications
 * @param quantities its numbers; those not given take their default
 * @param paths its exogenous paths, those of scope {@code NATION}
 */
public record NationData(
        String name,
        boolean bloc,
        String office,
        Map<String, Membership> treaties,
        Map<Generation, Quarter> launches,
        Quarter specificationDecision,
        Map<NationQuantity, Uncertain> quantities,
        Map<ExogenousPath, YearPath> paths) {
    /**
     * Membership of a treaty organisation.
     *
     * @param since first quarter
     * @param until first quarter no longer a member; {@code null} if still one
     */
    public record Membership(Quarter since, Quarter until) {}

    public NationData {
        treaties = Map.copyOf(treaties);
        launches = Map.copyOf(launches);
        quantities = Map.copyOf(quantities);
        paths = Map.copyOf(paths);
    }

    /** Whether it is, or is a member of, a jurisdiction in a quarter. */
    public boolean isOf(String jurisdiction, Quarter quarter) {
        Membership member = treaties.get(jurisdiction);
        return name.equals(jurisdiction)
                || (member != null
                        && member.since().compareTo(quarter) <= 0
                        && (member.until() == null || quarter.compareTo(member.until()) < 0));
    }
}
