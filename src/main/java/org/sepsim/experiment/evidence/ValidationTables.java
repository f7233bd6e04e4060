package org.sepsim.experiment.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Table;

/** The tables of a validation. */
public final class ValidationTables {
    /** Every target and what the worlds say. */
    public static final String VALIDATION = "validation.csv";
    /** Every naive forecast. */
    public static final String NAIVE = "naive.csv";
    /** How much better than naive forecasts the model is. */
    public static final String SKILL = "skill.csv";
    /** How well the targets are met, by use. */
    public static final String SUMMARY = "summary.csv";

    private static final String COLUMN_NAMES =
            "id,measure,level,entity,generation,date,statistic,scenario,target,low,high,p05,p50,p95,inside,interval_score,use";
    private static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    private ValidationTables() {}

    /**
     * Writes the tables into a results folder.
     *
     * @param prefix of the files' names
     * @param skills how much better than naive forecasts the model is
     * @param summaries how well the targets are met
     */
    public static void write(
            Validation validation, String prefix, List<Skill> skills, List<Validation.Summary> summaries, Path folder)
            throws IOException {
        List<List<String>> targets = new ArrayList<>();
        validation.comparisons().forEach(comparison -> targets.add(row(comparison)));
        new Table(COLUMNS, targets).write(folder.resolve(prefix + VALIDATION));
        List<List<String>> naive = new ArrayList<>();
        validation.forecasts().forEach(forecast -> naive.add(row(forecast)));
        new Table(List.of("id,use,forecast,target,naive,p50,naive_error,error".split(",")), naive)
                .write(folder.resolve(prefix + NAIVE));
        List<List<String>> rows = new ArrayList<>();
        skills.forEach(skill -> rows.add(row(skill)));
        new Table(List.of("use,forecast,targets,mae,mae_naive,skill,ci95_low,ci95_high".split(",")), rows)
                .write(folder.resolve(prefix + SKILL));
        List<List<String>> met = new ArrayList<>();
        for (Validation.Summary of : summaries) {
            met.add(Table.row(
                    of.use(), of.targets(), of.inside(), of.medianPlausible(), of.width(), of.intervalScore()));
        }
        new Table(List.of("use,targets,inside,median_plausible,relative_width,interval_score".split(",")), met)
                .write(folder.resolve(prefix + SUMMARY));
    }

    private static List<String> row(NaiveForecast forecast) {
        Target target = forecast.comparison().target();
        return Table.row(
                target.id(),
                target.use(),
                forecast.naive().label(),
                target.value(),
                forecast.value(),
                forecast.comparison().p50(),
                forecast.error(),
                forecast.comparison().error());
    }

    private static List<String> row(Skill skill) {
        return Table.row(
                skill.use(),
                skill.naive().label(),
                skill.targets(),
                skill.mae(),
                skill.maeNaive(),
                skill.skill(),
                skill.low(),
                skill.high());
    }

    private static List<String> row(Comparison comparison) {
        Target target = comparison.target();
        return Table.row(
                target.id(),
                target.measure(),
                target.level().label(),
                target.entity(),
                target.generation(),
                target.date(),
                target.statistic(),
                target.scenario(),
                target.value(),
                target.low(),
                target.high(),
                comparison.p05(),
                comparison.p50(),
                comparison.p95(),
                comparison.told() ? Boolean.toString(comparison.inside()) : "",
                comparison.told() ? comparison.intervalScore() : Double.NaN,
                target.use());
    }
}
