package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forecasts that need no model, from data of before the target's date; not every target has every one. */
public enum Naive {
    /** What the last data before the date say of the same. */
    PERSISTENCE("persistence", "that things stay as the last data say"),
    /** What the last data before the date say of the generation before. */
    LAST_GENERATION("last_generation", "that a share is as it was for the generation before"),
    /** The entity's share in the R&amp;D of all named firms the year before, or in a back-test the last year fitted, as the worlds have it on average. */
    RND_PROPORTIONAL("rnd_proportional", "that a share is as the share in R&D spending that the worlds had before"),
    /** The entity's share in the R&amp;D of all named firms by the record, the year before they start. */
    RND_RECORD("rnd_record", "that a share is as the share in R&D spending of 2004 by the record");

    private static final Map<String, String> BEFORE = Map.of("5G", "4G", "6G", "5G");
    private static final Set<String> SHARES = Set.of(
            "declared_sep_share",
            "ran_revenue_share",
            "contribution_share",
            "patent_application_share",
            "leadership_share",
            "essential_sep_share");

    private final String label;
    private final String words;

    Naive(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The name in files. */
    public String label() {
        return label;
    }

    /** What it says, after "the forecast". */
    public String words() {
        return words;
    }

    /**
     * The forecasts that a target has.
     *
     * @param comparison of the target; without a value there are none
     * @param data that may be known
     * @param rndOfWorlds share in the worlds' R&amp;D, if the target is a share
     * @param record shares in recorded R&amp;D
     */
    public static List<NaiveForecast> forecasts(
            Comparison comparison, List<Target> data, Optional<Double> rndOfWorlds, RecordedResearch record) {
        Target target = comparison.target();
        List<NaiveForecast> forecasts = new ArrayList<>();
        for (Naive naive : values()) {
            Optional<Double> forecast = switch (naive) {
                case RND_PROPORTIONAL -> rndOfWorlds;
                case RND_RECORD -> isShare(target) ? record.share(target, target.year() - 1) : Optional.empty();
                default -> naive.fromData(target, data);
            };
            forecast.filter(value -> comparison.told() && !Double.isNaN(value))
                    .ifPresent(value -> forecasts.add(new NaiveForecast(comparison, naive, value)));
        }
        return forecasts;
    }

    /** The forecast from data, or nothing where there are none; for those by R&amp;D there never are. */
    Optional<Double> fromData(Target target, List<Target> all) {
        Optional<String> generation = this == PERSISTENCE
                ? Optional.of(target.generation())
                : this == LAST_GENERATION && target.unit().equals("1")
                        ? Optional.ofNullable(BEFORE.get(target.generation()))
                        : Optional.empty();
        return generation.flatMap(of -> all.stream()
                .filter(target::likeButForDateAndGeneration)
                .filter(other -> other.generation().equals(of) && other.quarter() < target.quarter())
                .max(Comparator.comparingInt(Target::quarter))
                .map(Target::value));
    }

    private static boolean isShare(Target target) {
        return SHARES.contains(target.measure())
                && target.statistic().equals("value")
                && !target.entity().equals("World");
    }

    /**
     * What must be asked of runs for the forecast by their R&amp;D, or nothing where the target is no share of somebody.
     *
     * @param year of the R&amp;D
     */
    public static Optional<Target> rndShare(Target target, int year) {
        return isShare(target)
                ? Optional.of(new Target(
                        target.id(),
                        "rnd_spend",
                        target.level(),
                        target.entity(),
                        "all",
                        Integer.toString(year),
                        "share_of_world",
                        target.value(),
                        target.low(),
                        target.high(),
                        target.use(),
                        "1",
                        target.scenario()))
                : Optional.empty();
    }
}
