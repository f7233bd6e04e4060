package org.sepsim.experiment.evidence;

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

/** Numbers by key, a line each (a later line of a key counts), so that work that was stopped need not be done again. A torn last line is ignored. */
public final class NumberLog {
    private final Path file;
    private final Map<String, double[]> known = new HashMap<>();

    /**
     * Reads what is there.
     *
     * @param file its folder must exist
     * @param fingerprint tells the work from others of its kind
     * @param kind of work, for an error
     * @throws ResultsException if the log is of other work
     */
    public NumberLog(Path file, String fingerprint, String kind) {
        this.file = file;
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, fingerprint + "\n");
                return;
            }
            String text = Files.readString(file);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<String> lines = whole.lines().toList();
            if (lines.isEmpty() || !lines.get(0).equals(fingerprint)) {
                throw new ResultsException(file.getParent() + ": what is unfinished there belongs to another " + kind
                        + "; leave out --resume to begin anew");
            }
            lines.subList(1, lines.size()).forEach(this::read);
            Files.writeString(file, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        double[] values = Arrays.stream(line.substring(colon + 1).split(",", -1))
                .mapToDouble(number -> number.isEmpty() ? Double.NaN : Double.parseDouble(number))
                .toArray();
        known.put(line.substring(0, colon), values);
    }

    /** The numbers of a key; {@code null} if there are none. */
    public double[] at(String key) {
        return known.get(key);
    }

    /**
     * Keeps numbers, on disk when this returns.
     *
     * @param key without a colon
     * @param values at least one; NaN allowed
     */
    public void add(String key, double[] values) {
        known.put(key, values);
        try {
            Files.writeString(file, key + ":" + text(values) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers as they stand in a line. */
    public static String text(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::format).collect(Collectors.joining(","));
    }
}
