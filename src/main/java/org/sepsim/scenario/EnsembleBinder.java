package org.sepsim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.scenario.CsvSheet.Cell;

/**
 * Finds the ensemble of a document. It lies over the file that names it and over what that extends; what lies above, such as a file that extends that
 * one, {@code --set} or a factor, wins over it.
 */
final class EnsembleBinder {
    /** The key that names the table. */
    static final String KEY = "ensemble";

    /** Instead of a table: the best draw of the ensemble below, in every world. */
    static final String BEST = "best";

    /** More mistakes help nobody. */
    private static final int ENOUGH = 20;

    /** Tables by file, so that the points of a sweep share one. */
    private final Map<Path, List<List<Cell>>> sheets = new HashMap<>();

    /** Where a layer names an ensemble. */
    private record Named(int layer, Tree.Scalar table, Optional<Tree.Scalar> best) {}

    /** The scenario with its ensemble, or nothing after adding to the problems what is wrong. */
    Optional<Scenario> over(Scenario plain, Layers layers, Vocabulary names, Problems problems) {
        int before = problems.count();
        Optional<Named> named = named(layers, problems);
        if (named.isEmpty()) {
            return problems.count() > before ? Optional.empty() : Optional.of(plain);
        }
        List<List<Cell>> sheet = sheet(named.get().table(), problems);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        EnsembleTable.Read read =
                EnsembleTable.of(sheet, path -> !layers.fixedAbove(named.get().layer(), path), problems);
        if (!read.ensemble().isEmpty()) {
            check(plain, read, names, problems);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Scenario drawn = plain.with(read.ensemble());
        boolean best = named.get().best().isPresent() && !read.ensemble().isEmpty();
        return Optional.of(best ? drawn.drawn(read.ensemble().best()) : drawn);
    }

    private static Optional<Named> named(Layers layers, Problems problems) {
        Optional<Tree.Scalar> best = Optional.empty();
        for (int layer = layers.all().size() - 1; layer >= 0; layer--) {
            Tree.Entry entry = layers.all().get(layer).entries().get(KEY);
            if (entry != null && entry.value() instanceof Tree.Scalar name) { // else the binder complains
                if (name.text().equals(ScalarBinder.NONE)) {
                    break;
                }
                if (!name.text().equals(BEST)) {
                    return Optional.of(new Named(layer, name, best));
                }
                best = best.isPresent() ? best : Optional.of(name);
            }
        }
        best.ifPresent(name ->
                problems.add(name.place(), KEY, "names the best draw, but the scenario has no ensemble of draws"));
        return Optional.empty();
    }

    private List<List<Cell>> sheet(Tree.Scalar table, Problems problems) {
        if (table.text().contains("\n")) {
            Place next = new Place(table.place().file(), table.place().line() + 1, 1); // of a block, behind its |
            return CsvSheet.parse(next, table.text(), problems);
        }
        Optional<Path> file = Paths.beside(table).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            String like = Paths.beside(table).map(StrictText::siblings).orElse("");
            problems.add(table.place(), KEY, "must name a table of draws but there is no file " + table.kind() + like);
            return List.of();
        }
        Path key = file.get().toAbsolutePath().normalize();
        if (!sheets.containsKey(key)) {
            List<List<Cell>> sheet = CsvSheet.read(file.get(), problems);
            if (sheet.isEmpty()) {
                return sheet;
            }
            sheets.put(key, sheet);
        }
        return sheets.get(key);
    }

    private static void check(Scenario plain, EnsembleTable.Read read, Vocabulary names, Problems problems) {
        int before = problems.count();
        RecordPatch patch = new RecordPatch(names, problems);
        for (int i = 0; i < read.rows().size() && problems.count() < before + ENOUGH; i++) {
            Optional<Scenario> drawn = plain.over(read.overlay(i), patch);
            if (drawn.isPresent() && drawn.get().allianceCamps() != plain.allianceCamps()) {
                problems.add(
                        read.rows().get(i).get(0).place(),
                        "",
                        "draws another number of alliances than the scenario has, so that worlds would not report the same");
            }
        }
    }
}
