package org.sepsim.experiment.calibration;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

/**
 * Looks for the place nearest to the targets by an evolution strategy that adapts its covariance, from the middle of the prior.
 *
 * <p>Source: Hansen and Ostermeier (2001), Evolutionary Computation 9(2), 159–195, as in Commons Math; population 4 + ⌊3 ln k⌋.
 */
final class Search {
    /** Stands for a distance that is infinite, which the optimizer cannot bear. */
    private static final double FAR = 1e6;

    private static final double FIRST_STEP = 0.3;

    private Search() {}

    /** Tries places; the evaluator knows the best of them afterwards. */
    static void run(Evaluator evaluator, int factors, int evaluations, Chance luck) {
        KeyedGenerator generator = new KeyedGenerator(luck, Purpose.DESIGN, "cma-es");
        CMAESOptimizer optimizer =
                new CMAESOptimizer(evaluations, 0, true, 0, 0, generator, false, new SimpleValueChecker(1e-6, 1e-6));
        Recent recent = new Recent(2 * population(factors));
        try {
            optimizer.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(place -> Math.min(FAR, recent.add(evaluator.at(place, recent.median())))),
                    GoalType.MINIMIZE,
                    new SimpleBounds(all(factors, 0), all(factors, 1)),
                    new InitialGuess(all(factors, 0.5)),
                    new CMAESOptimizer.Sigma(all(factors, FIRST_STEP)),
                    new CMAESOptimizer.PopulationSize(population(factors)));
        } catch (TooManyEvaluationsException budgetIsSpent) {
            // The best place so far is what was wanted.
        }
    }

    private static int population(int factors) {
        return 4 + (int) (3 * Math.log(factors));
    }

    /** The distances of the last few places: one that is farther than half of them is of no use to the search, which recombines the better half. */
    private static final class Recent {
        private final int most;
        private final ArrayDeque<Double> distances = new ArrayDeque<>();

        Recent(int most) {
            this.most = most;
        }

        double add(Evaluation evaluation) {
            distances.addLast(evaluation.distance());
            if (distances.size() > most) {
                distances.removeFirst();
            }
            return evaluation.distance();
        }

        double median() {
            double[] sorted =
                    distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted.length == 0 ? Double.POSITIVE_INFINITY : sorted[sorted.length / 2];
        }
    }

    private static double[] all(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }
}
