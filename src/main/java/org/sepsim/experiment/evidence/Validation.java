package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.sepsim.random.Chance;
import org.sepsim.results.Statistics;
import org.sepsim.scenario.Scenario;

/**
 * Every target beside what worlds and naive forecasts say of it.
 *
 * @param comparisons in the order of the targets
 * @param forecasts naive ones, of targets that have them
 * @param failed worlds that came to no end
 */
public record Validation(List<Comparison> comparisons, List<NaiveForecast> forecasts, int failed) {
    public Validation {
        comparisons = List.copyOf(comparisons);
        forecasts = List.copyOf(forecasts);
    }

    /** How well the targets of one use are met. */
    public record Summary(
            String use, int targets, double inside, double medianPlausible, double width, double intervalScore) {
        static Summary of(String use, List<Comparison> told) {
            double count = told.size();
            double[] widths =
                    told.stream().mapToDouble(Comparison::relativeWidth).toArray();
            double scores = told.stream()
                    .mapToDouble(c -> c.intervalScore() / c.target().scale())
                    .sum();
            return new Summary(
                    use,
                    told.size(),
                    told.stream().filter(Comparison::inside).count() / count,
                    told.stream().filter(Comparison::medianPlausible).count() / count,
                    Statistics.quantile(widths, 0.5),
                    scores / count);
        }
    }

    /**
     * Runs the worlds of a scenario and compares.
     *
     * @param scenario where the targets are measured
     * @param targets those of the scenario, at least one
     * @param all every target: naive forecasts look them up
     * @param kept the question as it is asked
     * @param done is told how many worlds have ended
     */
    public static Validation of(
            Scenario scenario,
            List<Target> targets,
            List<Target> all,
            Worlds worlds,
            UnaryOperator<Question> kept,
            IntConsumer done)
            throws InterruptedException {
        List<Target> asked = new ArrayList<>(targets);
        Map<Target, Integer> rndPlace = new LinkedHashMap<>();
        for (Target target : targets) {
            Optional<Target> share = Naive.rndShare(target, target.year() - 1);
            if (share.isPresent()) {
                rndPlace.put(target, asked.size());
                asked.add(share.get());
            }
        }
        double[][] values = worlds.of(kept.apply(new Moments(scenario, asked)), done);
        List<Comparison> comparisons = new ArrayList<>();
        List<NaiveForecast> forecasts = new ArrayList<>();
        RecordedResearch recorded = new RecordedResearch(scenario);
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Comparison comparison = Comparison.of(target, column(values, i));
            comparisons.add(comparison);
            Optional<Double> rnd = Optional.ofNullable(rndPlace.get(target)).map(place -> mean(column(values, place)));
            forecasts.addAll(Naive.forecasts(comparison, all, rnd, recorded));
        }
        return new Validation(comparisons, forecasts, failed(values));
    }

    /** Worlds of which no number is told. */
    public static int failed(double[][] values) {
        int failed = 0;
        for (double[] world : values) {
            failed += Arrays.stream(world).allMatch(Double::isNaN) ? 1 : 0;
        }
        return failed;
    }

    /** The mean of the numbers told; NaN if there is none. */
    public static double mean(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }

    /** One number of all worlds. */
    public static double[] column(double[][] values, int place) {
        return Arrays.stream(values).mapToDouble(world -> world[place]).toArray();
    }

    /** Both validations as one. */
    public Validation and(Validation other) {
        List<Comparison> more = new ArrayList<>(comparisons);
        more.addAll(other.comparisons);
        List<NaiveForecast> moreForecasts = new ArrayList<>(forecasts);
        moreForecasts.addAll(other.forecasts);
        return new Validation(more, moreForecasts, failed + other.failed);
    }

    private Map<String, List<Comparison>> byUse() {
        Map<String, List<Comparison>> byUse = new LinkedHashMap<>();
        comparisons.stream()
                .filter(Comparison::told)
                .forEach(comparison -> byUse.computeIfAbsent(comparison.target().use(), use -> new ArrayList<>())
                        .add(comparison));
        return byUse;
    }

    /** One a use, in the order in which targets have them. */
    public List<Summary> summaries() {
        List<Summary> summaries = new ArrayList<>();
        byUse().forEach((use, told) -> summaries.add(Summary.of(use, told)));
        return summaries;
    }

    /** All targets of which worlds tell, in one; nothing if there is none. */
    public Optional<Summary> summary(String name) {
        List<Comparison> told = comparisons.stream().filter(Comparison::told).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Summary.of(name, told));
    }

    /** One a use and naive forecast that any of its targets has. */
    public List<Skill> skills(long seed) {
        List<Skill> skills = new ArrayList<>();
        for (String use : byUse().keySet()) {
            List<NaiveForecast> its = forecasts.stream()
                    .filter(forecast -> forecast.comparison().target().use().equals(use))
                    .toList();
            skills.addAll(skills(use, its, seed));
        }
        return skills;
    }

    /** One a naive forecast that any target has, of whatever use. */
    public List<Skill> skills(String name, long seed) {
        return skills(name, forecasts, seed);
    }

    private static List<Skill> skills(String name, List<NaiveForecast> forecasts, long seed) {
        Map<Naive, List<NaiveForecast>> byNaive = new EnumMap<>(Naive.class);
        forecasts.forEach(forecast -> byNaive.computeIfAbsent(forecast.naive(), naive -> new ArrayList<>())
                .add(forecast));
        List<Skill> skills = new ArrayList<>();
        byNaive.forEach((naive, its) -> skills.add(Skill.of(name, naive, its, new Chance(seed, 0))));
        return skills;
    }
}
