package org.sepsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the free parameters may lie after the targets were seen.
 *
 * @param best the evaluation nearest to the targets
 * @param particles weighted places
 * @param points places that were tried
 * @param wholePoints those where all worlds were run
 */
public record Posterior(Evaluation best, List<Particle> particles, int points, int wholePoints) {
    /** Standard deviation of an even prior over the unit cube. */
    static final double PRIOR_SD = 1 / Math.sqrt(12);

    public Posterior {
        particles = List.copyOf(particles);
    }

    private record Weighted(double value, double weight) {}

    /** Posterior over prior standard deviation of a factor: its place is known where this is under a half. */
    double spread(int factor) {
        return sd(particles, factor) / PRIOR_SD;
    }

    static double sd(List<Particle> particles, int factor) {
        double total = particles.stream().mapToDouble(Particle::weight).sum();
        double mean = particles.stream()
                        .mapToDouble(p -> p.weight() * p.coordinate(factor))
                        .sum()
                / total;
        double squares = particles.stream()
                .mapToDouble(p -> p.weight() * Math.pow(p.coordinate(factor) - mean, 2))
                .sum();
        return Math.sqrt(squares / total);
    }

    /** A quantile of a factor's place in its prior, from 0 to 1. */
    double quantile(int factor, double probability) {
        List<Weighted> values = new ArrayList<>();
        particles.forEach(p -> values.add(new Weighted(p.coordinate(factor), p.weight())));
        return quantile(values, probability);
    }

    /** A quantile of a target over particles and worlds: chance and what is not known of parameters. NaN if no world has a value. */
    double predicted(int target, double probability) {
        List<Weighted> values = new ArrayList<>();
        for (Particle particle : particles) {
            for (double[] world : particle.evaluation().values()) {
                if (!Double.isNaN(world[target])) {
                    values.add(new Weighted(world[target], particle.weight()));
                }
            }
        }
        return quantile(values, probability);
    }

    /** The least value that has so much of the weight at or below it. */
    private static double quantile(List<Weighted> values, double probability) {
        values.sort(Comparator.comparingDouble(Weighted::value));
        double wanted =
                probability * values.stream().mapToDouble(Weighted::weight).sum();
        double below = 0;
        for (Weighted each : values) {
            below += each.weight();
            if (below >= wanted) {
                return each.value();
            }
        }
        return values.isEmpty() ? Double.NaN : values.get(values.size() - 1).value();
    }
}
