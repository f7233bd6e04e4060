package org.sepsim.mechanism.declaration;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Declaring as a contest for the royalties of a generation.
 *
 * <pre>{@code
 * O maximises V (A + O)/(A + O + R) - (k/c) O^c / P^(c-1),   0 <= O <= P
 * first order:  V R/(A + O + R)^2 = k (O/P)^(c-1)
 * }</pre>
 *
 * <p>R is the others' recognised strength, k in billion USD per family. With c = 1 this is Tullock's (1980) contest: n equal firms declare V(n-1)/(n^2 k) each and
 * spend (n-1)/n of the prize. Where nobody else has any strength (R = 0) the contest is won already and O is 0. Source for the use on patents: Dewatripont and Legros (2013), Journal of Industrial Economics 61. c = 2 is our choice: each further
 * family of a pool fits the standard less well.
 */
public record ContestDeclaration(
        @Parameter(
                value = "share of families on approved contributions that is truly essential",
                unit = "1",
                min = 0.1,
                max = 1,
                def = "0.6",
                source = "range 0.4-0.9, free; 0.4-0.55 of declared LTE families judged essential")
        double essentialShare,

        @Parameter(
                value = "cost of declaring the last family of a pool",
                unit = "billion USD",
                min = 1e-6,
                max = 1,
                def = "0.0008",
                source =
                        "our choice, free: sets over-declaration; filing and upkeep of a family cost about 0.0001 a year")
        double cost,

        @Parameter(
                value = "curvature of the cost",
                unit = "1",
                min = 1,
                max = 4,
                def = "2",
                source = "our choice; 1 is Tullock (1980)")
        double curvature)
        implements DeclarationRule {
    private static final int BISECTIONS = 40;
    /** Far above the root a step leaves two thirds of y: enough for y a million million times too large. */
    private static final int NEWTON_STEPS = 100;
    /** The step after one so small is below the last digit. */
    private static final double PRECISION = 1e-9;
    /** Relative to the cost of the last family; a thousand times what the precision of the optimum makes of it. */
    private static final double MARGIN = 1e-6;

    public ContestDeclaration {
        Check.within("essentialShare", essentialShare, 0.1, 1);
        Check.within("cost", cost, 1e-6, 1);
        Check.within("curvature", curvature, 1, 4);
    }

    @Override
    public double overDeclared(double available, double approved, double othersStrength, double prize) {
        if (available <= 0 || prize <= 0 || othersStrength <= 0) {
            return 0;
        }
        if (gain(available, approved, othersStrength, prize) >= cost) {
            return available;
        }
        if (curvature == 1) {
            double best = Math.sqrt(prize * othersStrength / cost) - othersStrength - approved;
            return Math.max(0, Math.min(available, best));
        }
        return curvature == 2
                ? quadratic(available, approved + othersStrength, prize * othersStrength)
                : interior(available, approved, othersStrength, prize);
    }

    /** Marginal gain falls and marginal cost rises in O: where gain is below cost, by more than what the search for the optimum may miss it, the optimum is less. */
    @Override
    public boolean couldWant(double over, double available, double approved, double othersStrength, double prize) {
        return curvature != 2 || gain(over, approved, othersStrength, prize) > (1 - MARGIN) * cost * over / available;
    }

    /** With c = 2 the first order is {@code y^3 + (A + R) y = sqrt(V R P/k)}, {@code O = y^2}. The left is convex, so that Newton's method falls to the root from any y above, such as that without the cube. */
    private double quadratic(double available, double strength, double prizeTimesOthers) {
        double right = Math.sqrt(prizeTimesOthers * available / cost);
        double y = right / strength;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double next = (2 * y * y * y + right) / (3 * y * y + strength);
            if (y - next <= PRECISION * y) {
                return next * next;
            }
            y = next;
        }
        return y * y;
    }

    private static double gain(double over, double approved, double others, double prize) {
        double all = approved + over + others;
        return prize * others / (all * all);
    }

    /** Marginal gain falls and marginal cost rises in O, so there is one crossing; Newton from the left, safeguarded by bisection. */
    private double interior(double available, double approved, double others, double prize) {
        double low = 0;
        double high = available;
        double over = Math.min(available, available * gain(0, approved, others, prize) / cost);
        for (int step = 0; step < BISECTIONS; step++) {
            double gain = gain(over, approved, others, prize);
            double marginalCost = cost * FastMath.pow(over / available, curvature - 1);
            double surplus = gain - marginalCost;
            if (surplus > 0) {
                low = over;
            } else {
                high = over;
            }
            double slope = -2 * gain / (approved + over + others)
                    - (over > 0 ? (curvature - 1) * marginalCost / over : cost / available);
            double next = over - surplus / slope;
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - over) <= 1e-9 * available) {
                return next;
            }
            over = next;
        }
        return over;
    }
}
