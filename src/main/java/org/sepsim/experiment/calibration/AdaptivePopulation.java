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
 * The posterior by approximate Bayesian computation with a population whose tolerance falls. In every round those stay that are within the tolerance, the
 * median distance; copies of them take the place of the others, and every copy is moved some times within the tolerance. At the {@link Tolerance} that
 * the data's own ranges give it falls no more, and in the rounds that are left all are moved.
 *
 * <pre>{@code
 * proposal  θ' = θ + γ (θ_a − θ_b) + e,   a, b two that stayed, γ = 2.38 / √(2k), in one of ten moves 1, e tiny
 * accepted  inside the prior and within the tolerance; the prior is even and the proposal symmetric
 * moves     ln .05 / ln(1 − p), p the part accepted in the round before: one copy in twenty is left where it was
 * }</pre>
 *
 * <p>All weigh alike. Differences of particles know how parameters make up for each other, so that many can be free. The first population is of the prior
 * and of places that the search came by, lest the nearest region be missed; moves leave the posterior as it is, so that where they began is forgotten. A
 * place is run in all worlds only where it may be accepted. Ends after the rounds allowed, or when fewer than 1 in 50 moves are accepted. Source:
 * Drovandi and Pettitt (2011), Biometrics 67, 225–233; proposals of ter Braak (2006), Statistics and Computing 16, 239–249.
 */
final class AdaptivePopulation {
    /** Bounds what a round costs; then more copies are left where they were. */
    static final int MOST_MOVES = 6;

    private static final double LEFT = 0.05;
    private static final double LEAST_ACCEPTED = 0.02;
    /** As often may a particle jump from one cluster to another. */
    private static final double JUMPS = 0.1;

    private static final double TINY = 1e-4;
    private static final int FEWEST = 3;

    private final Evaluator evaluator;
    private final List<String> factors;
    private final KeyedGenerator generator;
    private final Tolerance least;
    private int proposed;
    private int accepted;

    AdaptivePopulation(Evaluator evaluator, List<String> factors, Tolerance least, Chance luck) {
        this.evaluator = evaluator;
        this.factors = factors;
        this.least = least;
        generator = new KeyedGenerator(luck, Purpose.DESIGN, "population");
    }

    /** The particles after the last round, nearest first. */
    List<Particle> run(int particles, int rounds, Chance luck) {
        List<Particle> all = first(particles, luck);
        double part = 0.5;
        for (int round = 0; round < rounds && part >= LEAST_ACCEPTED; round++) {
            all = renewed(all, moves(part));
            part = proposed == 0 ? 0 : (double) accepted / proposed;
        }
        return sorted(all);
    }

    /** As many of the prior and as many that the search came by, from near to far; the nearer half. */
    private List<Particle> first(int particles, Chance luck) {
        List<Particle> tried = sorted(particles(evaluator.known()));
        List<Particle> all = new ArrayList<>();
        for (int i = 0; i < Math.min(particles, tried.size()); i++) {
            all.add(tried.get((int) ((long) i * tried.size() / Math.min(particles, tried.size()))));
        }
        for (double[] place : new LatinHypercube(particles).points(factors, luck)) {
            all.add(new Particle(evaluator.screened(place), 1));
        }
        return nearest(all, particles);
    }

    private static List<Particle> particles(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation -> new Particle(evaluation, 1))
                .toList();
    }

    private static int moves(double part) {
        return (int) Math.min(MOST_MOVES, Math.ceil(Math.log(LEFT) / Math.log1p(-Math.min(part, 1 - LEFT))));
    }

    private List<Particle> renewed(List<Particle> all, int moves) {
        double median = sorted(all)
                .get(Math.max(FEWEST, all.size() / 2) - 1)
                .evaluation()
                .distance();
        double floor = least.distance(evaluator.best().distance());
        double tolerance = Math.max(median, floor);
        List<Particle> kept = all.stream()
                .filter(particle -> particle.evaluation().distance() <= tolerance)
                .toList();
        List<Particle> next =
                new ArrayList<>(median > floor ? kept.subList(0, Math.min(kept.size(), all.size())) : List.of());
        proposed = 0;
        accepted = 0;
        while (next.size() < all.size()) {
            Particle copy = next.size() < kept.size() ? kept.get(next.size()) : any(kept);
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

    /** The nearest, each in all worlds: whoever seems to be among them is run in all, until nobody is left who only seems so. */
    private List<Particle> nearest(List<Particle> all, int count) {
        List<Particle> known = new ArrayList<>(all);
        while (true) {
            known.sort(
                    Comparator.comparingDouble(particle -> particle.evaluation().distance()));
            List<Particle> nearest = known.subList(0, count);
            if (nearest.stream().allMatch(particle -> particle.evaluation().whole())) {
                return List.copyOf(nearest);
            }
            nearest.replaceAll(particle -> new Particle(evaluator.whole(particle.evaluation()), particle.weight()));
        }
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
        Evaluation found = evaluator.at(place, tolerance);
        if (!found.whole() || found.distance() > tolerance) {
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
