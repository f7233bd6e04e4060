package org.sepsim.experiment.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.experiment.evidence.Comparison;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.results.Table;

/**
 * The tables of a calibration.
 *
 * @param study what was fitted
 * @param posterior what came of it
 */
public record CalibrationTables(CalibrationStudy study, Posterior posterior) {
    /** Posterior over prior standard deviation below which a parameter counts as identified. */
    private static final double IDENTIFIED = 0.5;

    /** Name of the table of weighted particles, which a scenario may name as its ensemble. */
    public static final String POSTERIOR = "posterior.csv";

    private static final String PARAMETERS =
            "parameter,best,p05,p95,sd_over_prior_sd,identified,best_place,p05_place,p50_place,p95_place";
    private static final String FIT =
            "id,measure,level,entity,generation,date,statistic,use,target,low,high,best,p05,p50,p95,inside";

    /**
     * What is known of a free parameter.
     *
     * @param path in the scenario
     * @param best value at the best place
     * @param p05 quantile 0.05 of the posterior
     * @param p95 quantile 0.95
     * @param spread posterior over prior standard deviation
     */
    public record Known(String path, String best, String p05, String p95, double spread) {
        /** Whether the targets tell where it lies. */
        public boolean identified() {
            return spread < IDENTIFIED;
        }
    }

    /** The free parameters, in the order of the study. */
    public List<Known> parameters() {
        List<String> best = study.space().values(posterior.best().place());
        List<String> low = values(0.05);
        List<String> high = values(0.95);
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            String path = study.space().factors().get(i);
            known.add(new Known(path, best.get(i), low.get(i), high.get(i), posterior.spread(i)));
        }
        return known;
    }

    /** The fitted targets beside what the posterior predicts. */
    public List<Comparison> fit() {
        List<Comparison> fit = new ArrayList<>();
        for (int t = 0; t < study.targets().size(); t++) {
            fit.add(new Comparison(
                    study.targets().get(t),
                    posterior.predicted(t, 0.05),
                    posterior.predicted(t, 0.5),
                    posterior.predicted(t, 0.95)));
        }
        return fit;
    }

    private List<String> values(double probability) {
        double[] place = new double[study.space().factors().size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = posterior.quantile(i, probability);
        }
        return study.space().values(place);
    }

    /** Writes {@code posterior.csv}, {@code parameters.csv} and {@code fit.csv}. */
    public void write(Path folder) throws IOException {
        List<String> columns = new ArrayList<>(List.of("particle", "weight", "distance"));
        columns.addAll(study.space().factors());
        List<List<String>> rows = new ArrayList<>();
        double total =
                posterior.particles().stream().mapToDouble(Particle::weight).sum();
        for (Particle particle : withBest()) {
            List<String> row = new ArrayList<>(Table.row(
                    rows.size(),
                    particle.weight() / total,
                    finite(particle.evaluation().distance())));
            row.addAll(study.space().values(particle.evaluation().place()));
            rows.add(row);
        }
        new Table(columns, rows).write(folder.resolve(POSTERIOR));
        writeParameters(folder.resolve("parameters.csv"));
        writeFit(folder.resolve("fit.csv"));
    }

    /** The particles, and the best point with no weight if it is none of them. */
    private List<Particle> withBest() {
        List<Particle> all = new ArrayList<>(posterior.particles());
        double[] best = posterior.best().place();
        if (all.stream()
                .noneMatch(particle -> Arrays.equals(particle.evaluation().place(), best))) {
            all.add(new Particle(posterior.best(), 0));
        }
        return all;
    }

    private void writeParameters(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<Known> parameters = parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Known known = parameters.get(i);
            rows.add(Table.row(
                    known.path(),
                    known.best(),
                    known.p05(),
                    known.p95(),
                    known.spread(),
                    known.identified(),
                    posterior.best().place()[i],
                    posterior.quantile(i, 0.05),
                    posterior.quantile(i, 0.5),
                    posterior.quantile(i, 0.95)));
        }
        new Table(List.of(PARAMETERS.split(",")), rows).write(file);
    }

    private void writeFit(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<Comparison> fit = fit();
        for (int t = 0; t < fit.size(); t++) {
            Target target = fit.get(t).target();
            rows.add(Table.row(
                    target.id(),
                    target.measure(),
                    target.level().label(),
                    target.entity(),
                    target.generation(),
                    target.date(),
                    target.statistic(),
                    target.use(),
                    target.value(),
                    target.low(),
                    target.high(),
                    Evaluation.mean(posterior.best().values(), t),
                    fit.get(t).p05(),
                    fit.get(t).p50(),
                    fit.get(t).p95(),
                    fit.get(t).told() ? fit.get(t).inside() : ""));
        }
        new Table(List.of(FIT.split(",")), rows).write(file);
    }

    private static double finite(double distance) {
        return Double.isInfinite(distance) ? Double.NaN : distance;
    }
}
