package org.sepsim.experiment.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.evidence.Comparison;
import org.sepsim.experiment.evidence.Moments;
import org.sepsim.experiment.evidence.Naive;
import org.sepsim.experiment.evidence.NaiveForecast;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.experiment.evidence.RecordedResearch;
import org.sepsim.experiment.evidence.Skill;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;
import org.sepsim.results.Table;
import org.sepsim.scenario.Scenario;

/**
 * What is predicted of 5G and 6G by parameters that were fitted to earlier data, given the events that happened.
 *
 * <p>Each world draws one particle of the posterior by its weight, so that the band shows chance and what is not known of parameters. Naive forecasts see no data
 * later than those that were fitted.
 *
 * @param study what was fitted
 * @param posterior table of its particles, with columns {@code weight} and one a factor
 * @param predicted targets later than those fitted
 * @param data every target, for naive forecasts
 */
public record Backtest(CalibrationStudy study, Table posterior, List<Target> predicted, List<Target> data) {
    /** How the targets are called in sentences. */
    private static final String WORD = "predicted";

    public Backtest {
        predicted = List.copyOf(predicted);
        data = List.copyOf(data);
    }

    /**
     * The back-test of a study.
     *
     * @param all the targets of the given scenario
     */
    public static Backtest of(CalibrationStudy study, Table posterior, List<Target> all) {
        int last = lastFitted(study);
        List<Target> predicted = all.stream()
                .filter(target -> target.scenario().equals(ValidationStudy.GIVEN))
                .filter(target -> target.year() > last)
                .filter(target ->
                        target.generation().equals("5G") || target.generation().equals("6G"))
                .filter(target -> target.use().equals("fit") || target.use().equals("test"))
                .toList();
        return new Backtest(study, posterior, predicted, all);
    }

    /** Year of the latest target that was fitted. */
    static int lastFitted(CalibrationStudy study) {
        return study.targets().stream().mapToInt(Target::year).max().orElseThrow();
    }

    /**
     * What is asked of worlds: the targets predicted, then shares in R&amp;D of the last year fitted for those that are shares.
     *
     * @param variant the scenario with some parameters set
     */
    Question question(Function<List<String>, Scenario> variant) {
        List<Target> asked = new ArrayList<>(predicted);
        predicted.forEach(target -> rndShare(target).ifPresent(asked::add));
        List<Double> reached = reached();
        Map<Integer, Moments> byParticle = new HashMap<>();
        return new Question() {
            @Override
            public int size() {
                return asked.size();
            }

            @Override
            public double[] of(long seed, int replicate) {
                return with(drawn(reached, seed, replicate)).of(seed, replicate);
            }

            /** One thread at a time reads a scenario. */
            private Moments with(int particle) {
                synchronized (byParticle) {
                    return byParticle.computeIfAbsent(
                            particle, which -> new Moments(variant.apply(sets(which)), asked));
                }
            }
        };
    }

    private Optional<Target> rndShare(Target target) {
        return Naive.rndShare(target, lastFitted(study));
    }

    /** What the particles up to each weigh together. */
    private List<Double> reached() {
        List<Double> reached = new ArrayList<>();
        double sum = 0;
        for (List<String> particle : posterior.rows()) {
            sum += posterior.number(particle, "weight");
            reached.add(sum);
        }
        return reached;
    }

    private static int drawn(List<Double> reached, long seed, int replicate) {
        long key = new Chance(seed, 0).key(Purpose.DESIGN, Chance.id("back-test"), 0);
        double wanted = Chance.uniform(key, 0, replicate, 0) * reached.get(reached.size() - 1);
        int particle = 0;
        while (particle < reached.size() - 1 && reached.get(particle) < wanted) {
            particle++;
        }
        return particle;
    }

    /** The particle in the place of the scenario's own ensemble, which knows later data. */
    private List<String> sets(int particle) {
        List<String> row = posterior.rows().get(particle);
        List<String> sets = new ArrayList<>(List.of("ensemble=none"));
        study.space().factors().forEach(path -> sets.add(path + "=" + posterior.text(row, path)));
        return sets;
    }

    /**
     * What worlds say beside naive forecasts.
     *
     * @param values world by number, as {@link #question} asks them
     * @param given the scenario
     */
    Answered answered(double[][] values, Scenario given, long seed) {
        List<Comparison> comparisons = new ArrayList<>();
        List<NaiveForecast> forecasts = new ArrayList<>();
        List<Target> known = data.stream()
                .filter(target -> target.year() <= lastFitted(study))
                .toList();
        RecordedResearch recorded = new RecordedResearch(given);
        int share = predicted.size();
        for (int i = 0; i < predicted.size(); i++) {
            Target target = predicted.get(i);
            Comparison comparison = Comparison.of(target, Validation.column(values, i));
            comparisons.add(comparison);
            Optional<Double> ofWorlds = rndShare(target).isPresent()
                    ? Optional.of(Validation.mean(Validation.column(values, share++)))
                    : Optional.empty();
            forecasts.addAll(Naive.forecasts(comparison, known, ofWorlds, recorded));
        }
        return new Answered(new Validation(comparisons, forecasts, Validation.failed(values)), seed);
    }

    /**
     * The predictions.
     *
     * @param validation every target predicted
     * @param seed of the intervals
     */
    public record Answered(Validation validation, long seed) {
        /** How much better than each naive forecast the model is, over all targets that have it. */
        public List<Skill> skills() {
            return validation.skills(WORD, seed);
        }

        /** How well the targets are met, in one row. */
        public List<Validation.Summary> summaries() {
            return validation.summary(WORD).stream().toList();
        }
    }
}
