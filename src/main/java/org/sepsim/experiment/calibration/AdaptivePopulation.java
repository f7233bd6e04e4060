package org.sepsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.experiment.design.LatinHypercube;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

/**
 * The posterior by approximate Bayesian computation with a population that moves: in every round the half nearest to the targets stays, the other half
 * is drawn anew near those that stay, and the tolerance becomes the distance of the farthest that stays.
 *
 * <pre>{@code
 * θ = θ_j + e, j drawn by weight, e_i ~ N(0, 2 v_i), v the weighted variance of those that stay; drawn again outside the prior
 * w(θ) = 1 / Σ_j w_j K(θ | θ_j),   K the density of that step
 * }</pre>
 *
 * <p>Who stays is run in all worlds; the others in as many as it takes to see that they do not stay. Ends after the rounds allowed, or when fewer
 * than 1 in 20 of the new come nearer than the tolerance. Source: Lenormand, Jabot and Deffuant
 * (2013), Computational Statistics 28(6), 2777–2796, with α = .5.
 */
final class AdaptivePopulation {
    private static final double LEAST_ACCEPTED = 0.05;

    private final Evaluator evaluator;
    private final List<String> factors;
    private final KeyedGenerator generator;

    AdaptivePopulation(Evaluator evaluator, List<String> factors, Chance luck) {
        this.evaluator = evaluator;
        this.factors = factors;
        generator = new KeyedGenerator(luck, Purpose.DESIGN, "population");
    }

    /** The particles that stay after the last round, nearest first. */
    List<Particle> run(int particles, int rounds, Chance luck) {
        List<Particle> all = new ArrayList<>();
        for (double[] place : new LatinHypercube(particles).points(factors, luck)) {
            all.add(new Particle(evaluator.screened(place), 1));
        }
        List<Particle> kept = nearest(all);
        for (int round = 0; round < rounds; round++) {
            double tolerance = kept.get(kept.size() - 1).evaluation().distance();
            List<Particle> moved = moved(kept, particles - kept.size());
            long nearer = moved.stream()
                    .filter(particle -> particle.evaluation().distance() < tolerance)
                    .count();
            List<Particle> both = new ArrayList<>(kept);
            both.addAll(moved);
            kept = nearest(both);
            if (nearer < LEAST_ACCEPTED * moved.size()) {
                break;
            }
        }
        return kept;
    }

    /** The nearest half, each in all worlds: whoever seems to be among them is run in all, until nobody is left who only seems so. */
    private List<Particle> nearest(List<Particle> all) {
        List<Particle> known = new ArrayList<>(all);
        while (true) {
            known.sort(
                    Comparator.comparingDouble(particle -> particle.evaluation().distance()));
            List<Particle> nearest = known.subList(0, Math.max(2, all.size() / 2));
            if (nearest.stream().allMatch(particle -> particle.evaluation().whole())) {
                return List.copyOf(nearest);
            }
            nearest.replaceAll(particle -> new Particle(evaluator.whole(particle.evaluation()), particle.weight()));
        }
    }

    private List<Particle> moved(List<Particle> from, int count) {
        double[] variance = new double[factors.size()];
        for (int i = 0; i < variance.length; i++) {
            double spread = Posterior.sd(from, i);
            variance[i] = Math.max(1e-8, 2 * spread * spread);
        }
        double total = from.stream().mapToDouble(Particle::weight).sum();
        List<Particle> moved = new ArrayList<>();
        while (moved.size() < count) {
            double[] place = step(from, total, variance);
            boolean inside = Arrays.stream(place).allMatch(x -> x >= 0 && x <= 1);
            if (inside) {
                moved.add(new Particle(evaluator.screened(place), 1 / density(place, from, total, variance)));
            }
        }
        return moved;
    }

    private double[] step(List<Particle> from, double total, double[] variance) {
        double left = generator.nextDouble() * total;
        int chosen = 0;
        while (chosen < from.size() - 1 && left >= from.get(chosen).weight()) {
            left -= from.get(chosen).weight();
            chosen++;
        }
        double[] place = new double[variance.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = from.get(chosen).coordinate(i) + Math.sqrt(variance[i]) * generator.nextGaussian();
        }
        return place;
    }

    private static double density(double[] place, List<Particle> from, double total, double[] variance) {
        double density = 0;
        for (Particle particle : from) {
            double exponent = 0;
            double width = 1;
            for (int i = 0; i < place.length; i++) {
                double off = place[i] - particle.coordinate(i);
                exponent += off * off / (2 * variance[i]);
                width *= Math.sqrt(2 * Math.PI * variance[i]);
            }
            density += particle.weight() / total * FastMath.exp(-exponent) / width;
        }
        return density;
    }
}
