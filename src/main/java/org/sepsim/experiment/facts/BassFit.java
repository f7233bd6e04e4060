package org.sepsim.experiment.facts;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.util.FastMath;

/**
 * How well one closed form of Bass describes several generations, each with a start of its own, by least squares.
 *
 * <pre>{@code
 * F(t) = (1 - e^(-(p + q) t)) / (1 + (q/p) e^(-(p + q) t)),  0 before the start
 * }</pre>
 *
 * <p>Source: Bass (1969), Management Science 15; common p and q as in Norton and Bass (1987), Management Science 33.
 */
final class BassFit {
    private static final int EVALUATIONS = 3000;
    private static final double[] FIRST_GUESS = {FastMath.log(0.03), FastMath.log(0.4)};
    private static final double STEP = 0.5;

    private BassFit() {}

    /**
     * The part of the variance that is described.
     *
     * @param adopters by generation and year, from 0 to 1
     */
    static double rSquared(double[][] adopters) {
        double[] values = Stream.of(adopters).flatMapToDouble(Arrays::stream).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double all = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return 1 - leastSquares(adopters) / all;
    }

    private static double leastSquares(double[][] adopters) {
        double[] guess = Arrays.copyOf(FIRST_GUESS, FIRST_GUESS.length + adopters.length);
        double[] steps = new double[guess.length];
        Arrays.fill(steps, STEP);
        for (int g = 0; g < adopters.length; g++) {
            guess[FIRST_GUESS.length + g] = start(adopters[g]);
        }
        double[] best = {Double.POSITIVE_INFINITY};
        ObjectiveFunction squares = new ObjectiveFunction(at -> {
            double sum = squares(adopters, at);
            best[0] = Math.min(best[0], sum);
            return sum;
        });
        try {
            new SimplexOptimizer(1e-10, 1e-12)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            squares,
                            GoalType.MINIMIZE,
                            new InitialGuess(guess),
                            new NelderMeadSimplex(steps));
        } catch (TooManyEvaluationsException budgetIsSpent) {
            // The best place so far is what was wanted.
        }
        return best[0];
    }

    /** The last year without users. */
    private static double start(double[] ofYears) {
        int year = 0;
        while (year < ofYears.length - 1 && ofYears[year + 1] <= 1e-3) {
            year++;
        }
        return year;
    }

    private static double squares(double[][] adopters, double[] at) {
        double p = FastMath.exp(at[0]);
        double q = FastMath.exp(at[1]);
        double sum = 0;
        for (int g = 0; g < adopters.length; g++) {
            for (int year = 0; year < adopters[g].length; year++) {
                double time = Math.max(0, year - at[FIRST_GUESS.length + g]);
                double left = FastMath.exp(-(p + q) * time);
                double off = adopters[g][year] - (1 - left) / (1 + q / p * left);
                sum += off * off;
            }
        }
        return sum;
    }
}
