package org.sepsim.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sepsim.scenario.CsvSheet.Cell;

/**
 * A table of draws as a file has it, with what came of it the last time. Thousands of values are checked once, not once for each point of a sweep or
 * move of a lever, as long as nothing changes on which it depends whether they fit.
 */
final class KnownDraws {
    /** More mistakes help nobody. */
    private static final int ENOUGH = 20;

    private final String text;
    private final List<List<Cell>> sheet;
    private Fitting last = new Fitting(List.of(), EnsembleTable.Read.NONE, List.of());

    /**
     * Draws without a mistake.
     *
     * @param drawn the parameters that they were asked for
     * @param beside what they were laid over
     */
    private record Fitting(List<String> drawn, EnsembleTable.Read read, List<Object> beside) {}

    private KnownDraws(String text, List<List<Cell>> sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    /** The table of a text that begins at {@code origin}, or nothing after adding to the problems what is wrong. */
    static Optional<KnownDraws> parse(Place origin, String text, Problems problems) {
        List<List<Cell>> sheet = CsvSheet.parse(origin, text, problems);
        return sheet.isEmpty() ? Optional.empty() : Optional.of(new KnownDraws(text, sheet));
    }

    /** As the file has it. */
    String text() {
        return text;
    }

    /**
     * The draws of the parameters that nothing above them fixes.
     *
     * @param plain over which they are laid
     * @param kept which parameters are drawn
     * @return {@link ParameterEnsemble#NONE} if no parameter is left, or after adding to the problems what is wrong
     */
    ParameterEnsemble over(Scenario plain, Predicate<String> kept, Vocabulary names, Problems problems) {
        int before = problems.count();
        List<String> drawn = sheet.get(0).stream().map(Cell::text).filter(kept).toList();
        boolean same = !last.drawn().isEmpty() && drawn.equals(last.drawn());
        EnsembleTable.Read read = same ? last.read() : EnsembleTable.of(sheet, drawn::contains, problems);
        List<Object> beside = beside(plain, drawn, names);
        if (!(same && beside.equals(last.beside()))) {
            check(plain, read, names, problems);
        }
        if (problems.count() == before) {
            last = new Fitting(drawn, read, beside);
        }
        return read.ensemble();
    }

    /** All on which it may depend whether draws fit: the levers, which are moved most, only if they are drawn themselves. */
    private static List<Object> beside(Scenario plain, List<String> drawn, Vocabulary names) {
        boolean levers = drawn.stream().anyMatch(path -> path.startsWith("policy."));
        return levers
                ? List.of(names, plain.economy(), plain.mechanisms(), plain.policy())
                : List.of(names, plain.economy(), plain.mechanisms());
    }

    private static void check(Scenario plain, EnsembleTable.Read read, Vocabulary names, Problems problems) {
        int before = problems.count();
        RecordPatch patch = new RecordPatch(names, problems);
        for (int i = 0; i < read.rows().size() && problems.count() < before + ENOUGH; i++) {
            Optional<Scenario> drawn = plain.over(read.overlays().get(i), patch);
            if (drawn.isPresent() && drawn.get().allianceCamps() != plain.allianceCamps()) {
                problems.add(
                        read.rows().get(i).get(0).place(),
                        "",
                        "draws another number of alliances than the scenario has, so that worlds would not report the same");
            }
        }
    }
}
