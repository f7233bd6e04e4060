package org.sepsim.experiment.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.results.Numbers;
import org.sepsim.results.ResultsException;

/** Values at places that were run, a line each (a later line of a place has more worlds), so that a calibration that was stopped need not run them again. A torn last line is ignored. */
final class EvaluationLog {
    private static final String FILE = "evaluations.csv";

    private final Path file;
    private final Map<String, double[][]> known = new HashMap<>();

    /**
     * Reads what is there.
     *
     * @param folder where the log lies
     * @param fingerprint tells the calibration from others
     * @throws ResultsException if the log is another calibration's
     */
    EvaluationLog(Path folder, String fingerprint, int targets) {
        file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, fingerprint + "\n");
                return;
            }
            String text = Files.readString(file);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<String> lines = whole.lines().toList();
            if (lines.isEmpty() || !lines.get(0).equals(fingerprint)) {
                throw new ResultsException(
                        folder + ": what is unfinished there belongs to another calibration; leave out"
                                + " --resume to begin anew");
            }
            lines.subList(1, lines.size()).forEach(line -> read(line, targets));
            Files.writeString(file, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line, int targets) {
        int colon = line.indexOf(':');
        String[] numbers = line.substring(colon + 1).split(",", -1);
        double[][] values = new double[numbers.length / targets][targets];
        for (int i = 0; i < numbers.length; i++) {
            values[i / targets][i % targets] = numbers[i].isEmpty() ? Double.NaN : Double.parseDouble(numbers[i]);
        }
        known.put(line.substring(0, colon), values);
    }

    /** The values at a place, by world; of no world if it was not run. */
    double[][] at(double[] place) {
        return known.getOrDefault(text(place), new double[0][]);
    }

    /** Keeps the values at a place. */
    void add(double[] place, double[][] values) {
        known.put(text(place), values);
        String numbers = Arrays.stream(values).map(EvaluationLog::text).collect(Collectors.joining(","));
        try {
            Files.writeString(file, text(place) + ":" + numbers + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::format).collect(Collectors.joining(","));
    }
}
