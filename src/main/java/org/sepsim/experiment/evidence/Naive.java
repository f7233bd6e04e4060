package org.sepsim.experiment.evidence;

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
    /** The entity's share in the R&amp;D of all named firms the year before, as the worlds have it on average. */
    RND_PROPORTIONAL("rnd_proportional", "that a share is as the share in R&D spending the year before");

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

    /** The forecast from data, or nothing where there are none; for {@link #RND_PROPORTIONAL} there never are. */
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

    /** What must be asked of runs for the forecast by R&D, or nothing where the target is no share of somebody. */
    static Optional<Target> rndShare(Target target) {
        boolean share = SHARES.contains(target.measure())
                && target.statistic().equals("value")
                && !target.entity().equals("World");
        return share
                ? Optional.of(new Target(
                        target.id(),
                        "rnd_spend",
                        target.level(),
                        target.entity(),
                        "all",
                        Integer.toString(target.year() - 1),
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
