package org.sepsim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the ensemble of a document. It lies over the file that names it and over what that extends; what lies above, such as a file that extends that
 * one, {@code --set} or a factor, wins over it.
 */
final class EnsembleBinder {
    /** The key that names the table. */
    static final String KEY = "ensemble";

    /** Instead of a table: the best draw of the ensemble below, in every world. */
    static final String BEST = "best";

    /** Tables by file, so that the points of a sweep and the moves of a lever share one; read anew if the file has changed. */
    private final Map<Path, KnownDraws> known = new HashMap<>();

    /** Where a layer names an ensemble. */
    private record Named(int layer, Tree.Scalar table, Optional<Tree.Scalar> best) {}

    /** The scenario with its ensemble, or nothing after adding to the problems what is wrong. */
    Optional<Scenario> over(Scenario plain, Layers layers, Vocabulary names, Problems problems) {
        int before = problems.count();
        Optional<Named> named = named(layers, problems);
        if (named.isEmpty()) {
            return problems.count() > before ? Optional.empty() : Optional.of(plain);
        }
        Optional<KnownDraws> draws = draws(named.get().table(), problems);
        if (draws.isEmpty()) {
            return Optional.empty();
        }
        ParameterEnsemble ensemble =
                draws.get().over(plain, layers.notFixedAbove(named.get().layer()), names, problems);
        if (problems.count() > before) {
            return Optional.empty();
        }
        Scenario drawn = plain.with(ensemble);
        boolean best = named.get().best().isPresent() && !ensemble.isEmpty();
        return Optional.of(best ? drawn.drawn(ensemble.best()) : drawn);
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

    private Optional<KnownDraws> draws(Tree.Scalar table, Problems problems) {
        if (table.text().contains("\n")) {
            Place next = new Place(table.place().file(), table.place().line() + 1, 1); // of a block, behind its |
            return KnownDraws.parse(next, table.text(), problems);
        }
        Optional<Path> file = Paths.beside(table).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            String like = Paths.beside(table).map(StrictText::siblings).orElse("");
            problems.add(table.place(), KEY, "must name a table of draws but there is no file " + table.kind() + like);
            return Optional.empty();
        }
        return StrictText.read(file.get(), StrictText.WORLD_BYTES, problems)
                .flatMap(text -> draws(file.get(), text, problems));
    }

    private Optional<KnownDraws> draws(Path file, String text, Problems problems) {
        Path key = file.toAbsolutePath().normalize();
        KnownDraws before = known.get(key);
        if (before != null && before.text().equals(text)) {
            return Optional.of(before);
        }
        Optional<KnownDraws> draws = KnownDraws.parse(Place.startOf(file.toString()), text, problems);
        draws.ifPresent(made -> known.put(key, made));
        return draws;
    }
}
