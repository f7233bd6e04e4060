package org.sepsim.experiment.validation;

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
import org.sepsim.experiment.evidence.Question;
import org.sepsim.results.Numbers;
import org.sepsim.results.ResultsException;

/**
 * Answers of worlds that were run, a line each, so that a validation that was stopped need not run them again. A torn last line is ignored, and so is what
 * comes after {@link #close}.
 */
final class AnswerLog implements AutoCloseable {
    private static final String NAME = "answers.csv";

    private final Path file;
    private final Map<String, double[]> known = new HashMap<>();
    private boolean closed;

    /**
     * Reads what is there.
     *
     * @param folder where the log lies
     * @param fingerprint tells the validation from others
     * @throws ResultsException if the log is another validation's
     */
    AnswerLog(Path folder, String fingerprint) {
        file = folder.resolve(NAME);
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
                        folder + ": what is unfinished there belongs to another validation; leave out --resume to begin"
                                + " anew");
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

    /**
     * The same question, which runs no world whose answer is known. For several threads at once.
     *
     * @param name tells the question from the others of the validation
     */
    Question kept(String name, Question question) {
        return new Question() {
            @Override
            public int size() {
                return question.size();
            }

            @Override
            public double[] of(long seed, int replicate) {
                String key = name + " " + replicate;
                double[] before = at(key);
                return before == null ? add(key, question.of(seed, replicate)) : before;
            }
        };
    }

    private synchronized double[] at(String key) {
        return known.get(key);
    }

    private synchronized double[] add(String key, double[] values) {
        if (!closed) {
            known.put(key, values);
            String numbers = Arrays.stream(values).mapToObj(Numbers::format).collect(Collectors.joining(","));
            try {
                Files.writeString(file, key + ":" + numbers + "\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
