package org.sepsim.model;

/** What an alliance is for. */
public enum AllianceKind {
    INDUSTRY,
    RESEARCH,
    SECURITY,
    POOL;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
