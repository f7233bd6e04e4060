package org.sepsim.report;

/** Names of measures in words. */
final class MeasureWords {
    private MeasureWords() {}

    /** Such as {@code RAN revenue share}. */
    static String of(String measure) {
        return measure.replace('_', ' ')
                .replaceAll("\\bsep\\b", "SEP")
                .replaceAll("\\bran\\b", "RAN")
                .replaceAll("\\bgdp\\b", "GDP")
                .replaceAll("\\brnd\\b", "R&D");
    }

    /** At the beginning of a title. */
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether it is a part of a whole, of which a difference is told in percentage points. */
    static boolean share(String measure) {
        return measure.endsWith("_share");
    }
}
