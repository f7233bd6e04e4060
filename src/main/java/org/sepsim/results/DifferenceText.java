package org.sepsim.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A difference in words, such as {@code China's 6G share is 3.1 points lower (95 %: 2.4 to 3.8), lower in 92 % of worlds}.
 *
 * @param factor what a stored value is multiplied by: 100 where a share is told in points
 * @param unit what it is then counted in, such as {@code points}
 */
public record DifferenceText(double factor, String unit) {
    /** Shares, told in percentage points. */
    public static final DifferenceText POINTS = new DifferenceText(100, "points");

    /** The words for a measure of that unit; shares, whose unit is {@code 1}, are told in points. */
    public static DifferenceText ofUnit(String unit) {
        return unit.equals("1") ? POINTS : new DifferenceText(1, unit);
    }

    /**
     * The sentence, without a full stop.
     *
     * @param subject what differs, such as {@code China's 6G share}
     */
    public String sentence(String subject, PairedDifference difference) {
        if (difference.replicates() == 0) {
            return subject + " has no value to compare";
        }
        if (difference.zero()) {
            return subject + " is the same in every world";
        }
        boolean lower = difference.mean() < 0;
        String way = lower ? "lower" : "higher";
        String size = number(Math.abs(difference.mean()), scale(difference));
        if (difference.replicates() == 1) {
            return subject + " is " + size + " " + unit + " " + way + " in the one world compared";
        }
        String worlds = percent(lower ? difference.shareLower() : difference.shareHigher()) + " % of worlds";
        String told = " is " + size + " " + unit + " " + way + " (95 %: " + interval(difference, lower) + "), " + way
                + " in " + worlds;
        return subject + (difference.clear() ? told : told + "; the interval holds zero");
    }

    /** Both ends seen in the direction of the mean: {@code 2.4 to 3.8} lower; where they lie on two sides of zero each says on which. */
    private String interval(PairedDifference d, boolean lower) {
        double from = lower ? -d.ci95High() : d.ci95Low();
        double to = lower ? -d.ci95Low() : d.ci95High();
        String end = number(to, scale(d));
        return from < 0
                ? number(-from, scale(d))
                        + (lower ? " higher to " : " lower to ")
                        + end
                        + (lower ? " lower" : " higher")
                : number(from, scale(d)) + " to " + end;
    }

    /** A signed number with as many decimals as the width of its interval makes sense of, such as {@code +3.1}. */
    public String signed(PairedDifference difference) {
        String text = number(difference.mean(), scale(difference));
        boolean nothing = text.matches("0(\\.0+)?");
        return text.startsWith("-") || nothing ? text : "+" + text;
    }

    private double scale(PairedDifference d) {
        double largest = Math.max(Math.abs(d.mean()), Math.max(Math.abs(d.ci95Low()), Math.abs(d.ci95High())));
        return factor * (Double.isNaN(largest) ? Math.abs(d.mean()) : largest);
    }

    private String number(double value, double scale) {
        int decimals = scale >= 100 ? 0 : scale >= 1 ? 1 : scale >= 0.1 ? 2 : scale >= 0.01 ? 3 : 4;
        String text = rounded(factor * value, decimals);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }

    private static String percent(double share) {
        return rounded(100 * share, 0);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
