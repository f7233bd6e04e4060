package org.sepsim.experiment.validation;

import java.nio.file.Path;
import org.sepsim.experiment.evidence.NumberLog;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.results.ResultsException;

/** Answers of worlds that were run, so that a validation that was stopped need not run them again. What comes after {@link #close} is not kept. */
final class AnswerLog implements AutoCloseable {
    private static final String NAME = "answers.csv";

    private final NumberLog log;
    private boolean closed;

    /**
     * Reads what is there.
     *
     * @param folder where the log lies
     * @param fingerprint tells the validation from others
     * @throws ResultsException if the log is another validation's
     */
    AnswerLog(Path folder, String fingerprint) {
        log = new NumberLog(folder.resolve(NAME), fingerprint, "validation");
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
        return log.at(key);
    }

    private synchronized double[] add(String key, double[] values) {
        if (!closed) {
            log.add(key, values);
        }
        return values;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
