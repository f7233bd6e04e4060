package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Numbers;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.StoredValues;
import org.sepsim.scenario.Scenario;

/**
 * A batch that ends when the mean of one number is known to a half-width in every scenario, each of which is run in the same worlds. When to end
 * hangs on values alone, so that threads and interruptions move nothing; what it leaves is the batch of as many replicates.
 *
 * @param request the batch with the most replicates allowed
 * @param objective the number
 * @param halfWidth of its 95 % interval, in its unit
 */
public record UntilSure(Request request, Objective objective, double halfWidth) implements Plan, Course {
    /**
     * Checks the half-width.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public UntilSure {
        new FixedWidth(halfWidth);
    }

    /** Name of the file that tells how sure the number is after how many worlds; the columns are those of {@link Convergence#FILE}. */
    public static final String FILE = "until.csv";

    @Override
    public void run(List<RunSpec> missing, Supplier<StoredValues> stored, Rounds rounds) throws InterruptedException {
        int looked = 0;
        for (int to = next(stored.get(), 0); to > looked; to = next(stored.get(), looked)) {
            int from = looked;
            int last = to;
            List<RunSpec> round = missing.stream()
                    .filter(run -> run.replicate() > from && run.replicate() <= last)
                    .toList();
            if (!round.isEmpty()) {
                rounds.run(round);
            }
            looked = to;
        }
    }

    @Override
    public Optional<Plan> made(StoredValues stored) {
        return Optional.of(request.only(taken(stored)));
    }

    /**
     * What is known of the number in a scenario.
     *
     * @param mean over worlds
     * @param halfWidth of its 95 % interval; {@code NaN} of fewer than two worlds
     * @param worlds with a value
     */
    public record Known(double mean, double halfWidth, int worlds) {}

    /** Writes {@link #FILE}. */
    public void write(StoredValues runs, Path folder) throws IOException {
        List<String> names = request.scenarios().stream().map(Scenario::name).toList();
        Convergence.write(names, runs, scenario -> List.of(objective), folder.resolve(FILE));
    }

    /** What is known of the number, by scenario, after {@link #write}; nothing of one with fewer than twenty worlds. */
    public Map<String, Known> sureness(Path folder) {
        Map<String, Known> known = new LinkedHashMap<>();
        CsvFile.read(folder.resolve(FILE))
                .forEach(row -> known.put(
                        row.get("scenario"),
                        new Known(
                                Double.parseDouble(row.get("mean")),
                                Double.parseDouble(row.get("half_width")),
                                Integer.parseInt(row.get("replicates")))));
        return known; // the last look of each
    }

    /** How many worlds of each scenario it took. */
    private int taken(StoredValues stored) {
        int looked = 0;
        for (int to = next(stored, 0); to > looked; to = next(stored, looked)) {
            looked = to;
        }
        return looked;
    }

    /** The greatest number that any scenario asks for after so many, as far as it is allowed. */
    private int next(StoredValues stored, int looked) {
        FixedWidth rule = new FixedWidth(halfWidth);
        int next = looked;
        for (Scenario scenario : request.scenarios()) {
            next = Math.max(next, rule.next(values(stored, scenario.name(), looked), looked));
        }
        return Math.min(next, request.replicates());
    }

    private double[] values(StoredValues stored, String scenario, int looked) {
        List<Integer> worlds = stored.replicates(List.of(scenario)).stream()
                .filter(replicate -> replicate <= looked)
                .toList();
        return worlds.isEmpty() ? new double[0] : objective.values(stored, scenario, worlds);
    }

    @Override
    public long seed() {
        return request.seed();
    }

    @Override
    public int replicates() {
        return request.replicates();
    }

    @Override
    public Periods periods() {
        return request.periods();
    }

    @Override
    public List<RunSpec> runs() {
        return request.runs();
    }

    /** A batch that ends by another rule, or by none, is another: it may hold worlds beyond those that are needed here. */
    @Override
    public String fingerprint() {
        return request.fingerprint() + "until " + objective + " " + Numbers.format(halfWidth) + "\n";
    }

    @Override
    public List<ScenarioText> texts() {
        return request.texts();
    }

    @Override
    public Provenance.Asked asked() {
        return request.asked();
    }
}
