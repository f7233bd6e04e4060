package org.sepsim.experiment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sepsim.results.Provenance;
import org.sepsim.results.SeriesKey;

/**
 * By what a comparison judges its scenarios, and whether it goes on only until they are ranked.
 *
 * @param objective the number of each world
 * @param criterion when a scenario does well enough: {@code >=0.35}, {@code <=0.35}, or one of both with {@code baseline}
 * @param untilRanked whether only as many worlds are run as the order needs
 * @param indifference with that: difference worth telling, in the unit of the measure, at least 0; 0 for the default
 */
public record Judging(Objective objective, String criterion, boolean untilRanked, double indifference) {
    private static final Pattern CRITERION = Pattern.compile("(>=|<=)(.+)");
    private static final String BASELINE = "baseline";

    /**
     * Checks the criterion.
     *
     * @throws IllegalArgumentException if it looks otherwise
     */
    public Judging {
        criterion = criterion.replace(" ", "");
        Matcher parts = CRITERION.matcher(criterion);
        if (!parts.matches() || !(parts.group(2).equals(BASELINE) || isNumber(parts.group(2)))) {
            throw new IllegalArgumentException("must look like '>=0.35' or '<=0.35' but is '" + criterion + "'");
        }
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** No worse than the baseline in the same world; all worlds are run. */
    public static Judging by(Objective objective) {
        return new Judging(objective, (objective.higher() ? ">=" : "<=") + BASELINE, false, 0);
    }

    /** The same, run until the scenarios are ranked. */
    public Judging untilRanked(double worthTelling) {
        return new Judging(objective, criterion, true, worthTelling);
    }

    /** In the sense of {@link Objective}: where less is better, values come with their sign turned. */
    Robustness.Criterion satisfied() {
        boolean atLeast = criterion.startsWith(">=");
        String bound = criterion.substring(2);
        double sign = objective.higher() ? 1 : -1;
        if (bound.equals(BASELINE)) {
            return (value, baseline) -> atLeast ? sign * value >= sign * baseline : sign * value <= sign * baseline;
        }
        double number = Double.parseDouble(bound);
        return (value, baseline) -> atLeast ? sign * value >= number : sign * value <= number;
    }

    /** As the manifest keeps it. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("measure", objective.key().measure());
        texts.put("generation", objective.key().generation());
        texts.put("level", objective.key().level());
        texts.put("entity", objective.key().entity());
        texts.put("year", Integer.toString(objective.year()));
        texts.put("unit", objective.unit());
        texts.put("better", objective.higher() ? "higher" : "lower");
        texts.put("criterion", criterion);
        if (untilRanked) {
            texts.put(Provenance.Asked.UNTIL_RANKED, Double.toString(indifference));
        }
        return texts;
    }

    /** What {@link #texts} were written of. */
    static Judging of(Map<String, String> texts) {
        SeriesKey key =
                new SeriesKey(texts.get("generation"), texts.get("measure"), texts.get("level"), texts.get("entity"));
        boolean higher = texts.get("better").equals("higher");
        Objective objective = new Objective(key, Integer.parseInt(texts.get("year")), texts.get("unit"), higher);
        String ranked = texts.get(Provenance.Asked.UNTIL_RANKED);
        return new Judging(
                objective, texts.get("criterion"), ranked != null, ranked == null ? 0 : Double.parseDouble(ranked));
    }
}
