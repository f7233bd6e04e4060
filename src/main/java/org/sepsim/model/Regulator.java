package org.sepsim.model;

/**
 * A regulator: a jurisdiction and a task. How it fulfils its task is the rule of that task under {@code mechanisms}, the same for all of its kind.
 *
 * @param name its name in every file and table
 * @param kind its task
 * @param jurisdiction a nation, a bloc, or a treaty whose members it serves as long as they are members
 * @param since first quarter of its work
 */
public record Regulator(String name, Kind kind, String jurisdiction, Quarter since) {
    /** What a regulator is for. */
    public enum Kind {
        /** Fair terms of licences and competition. */
        COMPETITION,
        /** Checks whether declared patents are essential. */
        ESSENTIALITY,
        /** Lists foreign firms that may not be supplied. */
        EXPORT_CONTROL,
        /** Judges vendors of networks. */
        TELECOM_SECURITY;

        /** The name in files: lower case with hyphens. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it works for a nation in a quarter. */
    public boolean serves(NationData nation, Quarter quarter) {
        return quarter.compareTo(since) >= 0 && nation.isOf(jurisdiction, quarter);
    }
}
