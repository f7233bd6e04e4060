package org.sepsim.experiment.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sepsim.observe.Level;

/**
 * What is taken of a run for a target.
 *
 * @param kind how
 * @param top how many of the largest; 0 where none are counted
 */
record Statistic(Kind kind, int top) {
    private static final Pattern TOP_SUM = Pattern.compile("top([1-9]\\d?)_sum");
    /** How the names are told to users. */
    static final List<String> NAMES = List.of(
            "value",
            "topK_sum",
            "top4_of_top10",
            "ratio_to_4G",
            "ratio_to_declared_families",
            "outside_china",
            "share_of_world");

    enum Kind {
        /** The number itself. */
        VALUE,
        /** Sum of the largest shares of firms. */
        TOP_SUM,
        /** The four largest shares of firms over the ten largest. */
        TOP4_OF_TOP10,
        /** The number over that of 4G. */
        RATIO_TO_4G,
        /** Essential families over declared ones. */
        RATIO_TO_DECLARED,
        /** Share in all nations but the one that spends most. */
        ABROAD,
        /** The number over that of the world. */
        SHARE_OF_WORLD
    }

    /** A block of series. */
    record Need(String measure, Level level, String generation) {}

    static Optional<Statistic> named(String name) {
        Matcher top = TOP_SUM.matcher(name);
        if (top.matches()) {
            return Optional.of(new Statistic(Kind.TOP_SUM, Integer.parseInt(top.group(1))));
        }
        return switch (name) {
            case "value" -> Optional.of(new Statistic(Kind.VALUE, 0));
            case "top4_of_top10" -> Optional.of(new Statistic(Kind.TOP4_OF_TOP10, 0));
            case "ratio_to_4G" -> Optional.of(new Statistic(Kind.RATIO_TO_4G, 0));
            case "ratio_to_declared_families" -> Optional.of(new Statistic(Kind.RATIO_TO_DECLARED, 0));
            case "outside_china" -> Optional.of(new Statistic(Kind.ABROAD, 0));
            case "share_of_world" -> Optional.of(new Statistic(Kind.SHARE_OF_WORLD, 0));
            default -> Optional.empty();
        };
    }

    /** The series from which it is made. */
    List<Need> needs(String measure, Level level, String generation) {
        Need itself = new Need(measure, level, generation);
        return switch (kind) {
            case VALUE -> List.of(itself);
            case TOP_SUM, TOP4_OF_TOP10 -> List.of(new Need(measure, Level.FIRM, generation));
            case RATIO_TO_4G -> List.of(itself, new Need(measure, level, "4G"));
            case RATIO_TO_DECLARED -> List.of(itself, new Need("declared_families", level, generation));
            case ABROAD -> List.of(new Need("ran_revenue_share_abroad", level, "all"));
            case SHARE_OF_WORLD -> List.of(itself, new Need(measure, Level.WORLD, generation));
        };
    }

    /**
     * The statistic of one run.
     *
     * @param needs those of {@link #needs}
     * @param values what the run says of an entity, or of all entities of a block
     */
    double of(List<Need> needs, String entity, RunValues values) {
        return switch (kind) {
            case VALUE, ABROAD -> values.of(needs.get(0), entity);
            case TOP_SUM -> largest(values.ofAll(needs.get(0)), top);
            case TOP4_OF_TOP10 -> largest(values.ofAll(needs.get(0)), 4) / largest(values.ofAll(needs.get(0)), 10);
            case RATIO_TO_4G, RATIO_TO_DECLARED -> values.of(needs.get(0), entity) / values.of(needs.get(1), entity);
            case SHARE_OF_WORLD -> values.of(needs.get(0), entity) / values.of(needs.get(1), "World");
        };
    }

    private static double largest(List<Double> values, int count) {
        return values.stream()
                .filter(value -> !Double.isNaN(value))
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToDouble(value -> value)
                .sum();
    }

    /** What a run says at one time. */
    interface RunValues {
        /** Of one entity. */
        double of(Need block, String entity);

        /** Of all entities of a block. */
        List<Double> ofAll(Need block);
    }
}
