package org.sepsim.random;

/**
 * What a draw decides. Two purposes never share luck, so that a rule which draws more or less moves no other rule.
 *
 * <p>The code, not the place in this list, goes into the key: adding or moving a purpose changes no draw of another.
 * A code is never used again, not even after its purpose is gone.
 */
public enum Purpose {
    /** Values that a world starts from. */
    INITIAL_VALUES(1),
    /** A firm's own level of inventions for its research capital (M4). */
    PRODUCTIVITY(2),
    /** Inventions of a firm, generation and quarter (M4). */
    INVENTIONS(3),
    /** Contributions that the standards body approves (M5). */
    APPROVALS(4),
    /** True essentials among the families that read on a standard (M7). */
    ESSENTIALITY(5),
    /** Which specification a firm or nation takes when a standard splits (M6). */
    SPECIFICATION_CHOICE(6),
    /** The fringe of small firms. */
    FRINGE(7),
    /** A policy that draws and changes nothing. */
    PLACEBO(8),
    /** A nation's threshold for excluding a vendor (M9). */
    THRESHOLD(9),
    /** The order in which members of an alliance type move (M6). */
    ALLIANCE_ORDER(10),
    /** The order in which nations sign a proposal (M9). */
    SIGNATURE_ORDER(11),
    /** Disputes over licences and their awards (M8). */
    DISPUTES(12),
    /** Trades of patents (M8). */
    PATENT_TRADES(13),
    /** Security incidents (M9). */
    INCIDENTS(14),
    /** Uncertain parameters drawn for a replicate. */
    PARAMETERS(15),
    /** Points of a designed experiment, a calibration or a sensitivity study. */
    DESIGN(16),
    /** Resampling of stored results: intervals and samples to be verified. */
    RESAMPLING(17);

    private final long code;

    Purpose(long code) {
        this.code = code;
    }

    /** The number that goes into keys: fixed for good, at least 1, of one purpose only. */
    public long code() {
        return code;
    }
}
