package org.sepsim.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sepsim.experiment.design.LatinHypercube;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

/**
 * The posterior by approximate Bayesian computation with a population whose tolerance falls. In every round the half nearest to the targets stays; the
 * other half is copied from it, and every copy is moved some times within the tolerance, the distance of the farthest that stayed.
 *
 * <pre>{@code
 * proposal  θ' = θ + γ (θ_a − θ_b) + e,   a, b two that stayed, γ = 2.38 / √(2k), in one of ten moves 1, e tiny
 * accepted  inside the prior and within the tolerance; the prior is even and the proposal symmetric
 * moves     ln .05 / ln(1 − p), p the part accepted in the round before: one copy in twenty is left where it was
 * }</pre>
 *
 * <p>All that stay weigh alike. Differences of particles know how parameters make up for each other, so that many can be free. Ends after the rounds
 * allowed, or when fewer than 1 in 50 moves are accepted. Source: Drovandi and Pettitt (2011), Biometrics 67, 225–233, with α = .5; proposals of ter
 * Braak (2006), Statistics and Computing 16, 239–249.
 */
final class AdaptivePopulation {
    /** Bounds what a round costs; then more copies are left where they were. */
    static final int MOST_MOVES = 6;

    private static final double LEFT = 0.05;
    private static final double LEAST_ACCEPTED = 0.02;
    /** As often may a particle jump from one cluster to another. */
    private static final double JUMPS = 0.1;

    private static final double TINY = 1e-4;

    private final Evaluator evaluator;
    private final List<String> factors;
    private final KeyedGenerator generator;
    private int proposed;
    private int accepted;

    AdaptivePopulation(Evaluator evaluator, List<String> factors, Chance luck) {
        this.evaluator = evaluator;
        this.factors = factors;
        generator = new KeyedGenerator(luck, Purpose.DESIGN, "population");
    }

    /** The particles after the last round, nearest first. */
    List<Particle> run(int particles, int rounds, Chance luck) {
        List<Particle> all = new ArrayList<>();
        for (double[] place : new LatinHypercube(particles).points(factors, luck)) {
            all.add(new Particle(evaluator.at(place), 1));
        }
        double part = 0.5;
        for (int round = 0; round < rounds && part >= LEAST_ACCEPTED; round++) {
            all = renewed(all, moves(part));
            part = proposed == 0 ? 0 : (double) accepted / proposed;
        }
        return sorted(all);
    }

    private static int moves(double part) {
        return (int) Math.min(MOST_MOVES, Math.ceil(Math.log(LEFT) / Math.log1p(-Math.min(part, 1 - LEFT))));
    }

    private List<Particle> renewed(List<Particle> all, int moves) {
        List<Particle> kept = sorted(all).subList(0, Math.max(3, all.size() / 2));
        double tolerance = kept.get(kept.size() - 1).evaluation().distance();
        List<Particle> next = new ArrayList<>(kept);
        proposed = 0;
        accepted = 0;
        while (next.size() < all.size()) {
            Particle copy = any(kept);
            for (int move = 0; move < moves; move++) {
                copy = moved(copy, kept, tolerance);
            }
            next.add(copy);
        }
        return next;
    }

    private static List<Particle> sorted(List<Particle> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(
                        particle -> particle.evaluation().distance()))
                .toList();
    }

    private Particle any(List<Particle> kept) {
        return kept.get(generator.nextInt(kept.size()));
    }

    private Particle moved(Particle from, List<Particle> kept, double tolerance) {
        proposed++;
        double[] place = step(from, any(kept), any(kept));
        if (!Arrays.stream(place).allMatch(x -> x >= 0 && x <= 1)) {
            return from;
        }
        Evaluation found = evaluator.at(place);
        if (found.distance() > tolerance) {
            return from;
        }
        accepted++;
        return new Particle(found, 1);
    }

    private double[] step(Particle from, Particle one, Particle other) {
        double[] place = new double[factors.size()];
        double gamma = generator.nextDouble() < JUMPS ? 1 : 2.38 / Math.sqrt(2.0 * place.length);
        for (int i = 0; i < place.length; i++) {
            place[i] = from.coordinate(i)
                    + gamma * (one.coordinate(i) - other.coordinate(i))
                    + TINY * generator.nextGaussian();
        }
        return place;
    }
}
