package org.sepsim.experiment.calibration;

import java.nio.file.Path;
import java.util.Arrays;
import org.sepsim.experiment.evidence.NumberLog;
import org.sepsim.results.ResultsException;

/** Values at places that were run (a later line of a place has more worlds), so that a calibration that was stopped need not run them again. */
final class EvaluationLog {
    private static final String FILE = "evaluations.csv";

    private final NumberLog log;
    private final int targets;

    /**
     * Reads what is there.
     *
     * @param folder where the log lies
     * @param fingerprint tells the calibration from others
     * @param targets values of a world
     * @throws ResultsException if the log is another calibration's
     */
    EvaluationLog(Path folder, String fingerprint, int targets) {
        log = new NumberLog(folder.resolve(FILE), fingerprint, "calibration");
        this.targets = targets;
    }

    /** The values at a place, by world; of no world if it was not run. */
    double[][] at(double[] place) {
        double[] all = log.at(NumberLog.text(place));
        double[][] values = new double[all == null ? 0 : all.length / targets][];
        for (int world = 0; world < values.length; world++) {
            values[world] = Arrays.copyOfRange(all, world * targets, (world + 1) * targets);
        }
        return values;
    }

    /** Keeps the values at a place. */
    void add(double[] place, double[][] values) {
        log.add(
                NumberLog.text(place),
                Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
    }
}
