package org.sepsim.mechanism.alliance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Alliances as parts of a network of links that both ends want (Jackson and Wolinsky 1996): pairs in keyed order make and cut links until the network is pairwise stable, and what hangs together is an alliance. A link costs the less, the more its ends are inclined to each other.
 *
 * <pre>{@code
 * c_ij = cost (1 - p_ij),   p_ij as in the landscape
 * }</pre>
 *
 * <p>Where there are more parts than camps the largest count. In a part with actors who are held each goes with the one to whom it inclines most.
 */
public record PairwiseStability(
        @Parameter(
                value = "weight of like fields of research, c",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.3",
                source = "as in the landscape")
        double compatibility,

        @Parameter(
                value = "weight of selling on the same markets, r",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "as in the landscape")
        double rivalry,

        @Parameter(
                value = "weight of the home nations' alignment, h",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "as in the landscape")
        double politics,

        @Parameter(
                value = "worth of a partner per link on the way to it, delta",
                unit = "1",
                min = 0.05,
                max = 0.95,
                def = "0.5",
                source = "Jackson and Wolinsky (1996) leave it open; 0.5 in their cases here")
        double decay,

        @Parameter(
                value = "cost of a link to an end without inclination",
                unit = "worth of a neighbour at delta 1",
                min = 0,
                max = 2,
                def = "0.5",
                source = "our choice: a link to a stranger just pays for itself; swept 0.2-0.9")
        double cost,

        @Parameter(
                value = "most alliances of one kind that take members, K",
                unit = "alliances",
                min = 1,
                max = 6,
                def = "4",
                source = "as in the landscape")
        int camps)
        implements AllianceRule {
    /** Improving paths may go in circles; those seen here end within a few rounds. */
    private static final int ROUNDS = 20;

    public PairwiseStability {
        Propensity.check(compatibility, rivalry, politics);
        Check.within("decay", decay, 0.05, 0.95);
        Check.within("cost", cost, 0, 2);
        Check.within("camps", camps, 1, 6);
    }

    @Override
    public boolean reforms() {
        return true;
    }

    @Override
    public double propensity(double cosine, double overlap, double alignment) {
        double sum = compatibility * cosine - rivalry * overlap + politics * alignment;
        return Propensity.share(sum, compatibility, rivalry, politics);
    }

    @Override
    public double politics(double alignment) {
        return Propensity.share(politics * alignment, compatibility, rivalry, politics);
    }

    @Override
    public void settle(Aggregation question, int[] camp) {
        int n = camp.length;
        double[] costs = new double[n * n];
        Arrays.setAll(costs, k -> cost * (1 - question.propensity()[k]));
        long[] link = new long[n * Connections.words(n)];
        int[] order = everybody(question, camp);
        Connections.improve(link, costs, n, decay, order, ROUNDS);
        int[] part = Connections.components(link, n, order);
        boolean[] taken = new boolean[question.camps()];
        for (int i = 0; i < n; i++) {
            if (question.held()[i] && camp[i] != Landscape.ALONE) {
                taken[camp[i]] = true;
            }
        }
        int parts = Arrays.stream(part).max().orElse(Landscape.ALONE) + 1;
        for (int k : bySize(part, parts)) {
            Placement.of(question, part, k, taken, camp);
        }
        for (int i : question.order()) {
            if (part[i] == Landscape.ALONE) {
                camp[i] = question.mayStayAlone() ? Landscape.ALONE : Math.max(0, camp[i]);
            }
        }
    }

    /** Those who are held in a camp ask first: they were there before. Who is held in none takes no part. */
    private static int[] everybody(Aggregation question, int[] camp) {
        IntStream held = IntStream.range(0, camp.length).filter(i -> question.held()[i] && camp[i] != Landscape.ALONE);
        return IntStream.concat(held, Arrays.stream(question.order())).toArray();
    }

    /** Parts, those with the most members first. */
    private static int[] bySize(int[] part, int parts) {
        long[] members = new long[parts];
        for (int k : part) {
            if (k != Landscape.ALONE) {
                members[k]++;
            }
        }
        return IntStream.range(0, parts)
                .boxed()
                .sorted((a, b) -> Long.compare(members[b], members[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
