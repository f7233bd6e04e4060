package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a policy does whatever world comes true, worlds being replicates: chance and what is not known of 2005.
 *
 * <pre>{@code
 * regret(p, w)    = max_q f(q, w) − f(p, w)         what p falls short of the best policy in the same world
 * max regret      = max_w regret(p, w)              the policy with the least is the minimax-regret choice
 * expected regret = Σ_w regret(p, w) / n
 * satisficing     = share of worlds w with f(p, w) ≥ threshold, or with f(p, w) ≥ f(baseline, w)
 * }</pre>
 *
 * <p>Sources: Savage (1951), Journal of the American Statistical Association 46, 55–67, on minimax regret; Lempert, Groves, Popper and Bankes (2006), Management Science
 * 52(4), 514–528, on regret over an ensemble of worlds; Kasprzyk, Nataraj, Reed and Lempert (2013), Environmental Modelling &amp; Software 42, 55–71,
 * and Herman, Reed, Zeff and Characklis (2015), Journal of Water Resources Planning and Management 141(10), on the satisficing (domain) rate, after Starr.
 *
 * @param scenario name of the policy
 * @param mean mean of f
 * @param maxRegret in the unit of f
 * @param expectedRegret in the unit of f
 * @param shareBest share of worlds in which no policy does better
 * @param satisficingRate 0 to 1
 * @param minimax whether no policy has less maximal regret
 * @param leastExpected whether no policy has less expected regret
 * @param replicates n, worlds in which every policy has a value
 */
public record Robustness(
        String scenario,
        double mean,
        double maxRegret,
        double expectedRegret,
        double shareBest,
        double satisficingRate,
        boolean minimax,
        boolean leastExpected,
        int replicates) {

    /** When a policy does well enough in a world. */
    @FunctionalInterface
    public interface Criterion {
        /** No worse than the baseline in the same world. */
        Criterion NO_LOSS = (value, baseline) -> value >= baseline;

        /** Whether {@code value} is enough where the baseline has {@code baseline}; more is better. */
        boolean met(double value, double baseline);
    }

    /**
     * Judges policies.
     *
     * @param scenarios names, the baseline first
     * @param values by policy and world, more is better; worlds without a value of every policy do not count
     * @throws IllegalArgumentException if no world has a value of every policy
     */
    public static List<Robustness> of(List<String> scenarios, double[][] values, Criterion criterion) {
        List<Integer> worlds = complete(values);
        if (worlds.isEmpty()) {
            throw new IllegalArgumentException("no world has a value of every scenario");
        }
        List<Robustness> judged = new ArrayList<>();
        for (int p = 0; p < values.length; p++) {
            judged.add(judge(scenarios.get(p), p, values, worlds, criterion));
        }
        double minimax =
                judged.stream().mapToDouble(Robustness::maxRegret).min().orElseThrow();
        double least =
                judged.stream().mapToDouble(Robustness::expectedRegret).min().orElseThrow();
        return judged.stream()
                .map(r -> r.marked(r.maxRegret == minimax, r.expectedRegret == least))
                .toList();
    }

    private Robustness marked(boolean isMinimax, boolean isLeast) {
        return new Robustness(
                scenario, mean, maxRegret, expectedRegret, shareBest, satisficingRate, isMinimax, isLeast, replicates);
    }

    private static List<Integer> complete(double[][] values) {
        List<Integer> worlds = new ArrayList<>();
        for (int w = 0; w < values[0].length; w++) {
            boolean all = true;
            for (double[] policy : values) {
                all &= !Double.isNaN(policy[w]);
            }
            if (all) {
                worlds.add(w);
            }
        }
        return worlds;
    }

    private static Robustness judge(
            String scenario, int p, double[][] values, List<Integer> worlds, Criterion criterion) {
        double sum = 0;
        double regrets = 0;
        double most = 0;
        int best = 0;
        int enough = 0;
        for (int w : worlds) {
            double regret = highest(values, w) - values[p][w];
            sum += values[p][w];
            regrets += regret;
            most = Math.max(most, regret);
            best += regret == 0 ? 1 : 0;
            enough += criterion.met(values[p][w], values[0][w]) ? 1 : 0;
        }
        int n = worlds.size();
        return new Robustness(
                scenario, sum / n, most, regrets / n, (double) best / n, (double) enough / n, false, false, n);
    }

    private static double highest(double[][] values, int world) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] policy : values) {
            highest = Math.max(highest, policy[world]);
        }
        return highest;
    }
}
