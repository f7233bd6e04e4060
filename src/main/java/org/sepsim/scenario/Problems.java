package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of all files of a scenario, so that the user sees them at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /** Adds a mistake at {@code place}. */
    public void add(Place place, String path, String message) {
        if (!files.contains(place.file())) {
            files.add(place.file());
        }
        Problem problem = new Problem(place.file(), place.line(), place.column(), path, message);
        if (!found.contains(problem)) { // an aliased value is read once for each of its uses
            found.add(problem);
        }
    }

    /** How many there are so far. */
    public int count() {
        return found.size();
    }

    /** The mistakes: files in the order in which they were first met, within a file by place. */
    public List<Problem> inOrder() {
        Comparator<Problem> byFile = Comparator.comparingInt(problem -> files.indexOf(problem.file()));
        return found.stream()
                .sorted(byFile.thenComparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /**
     * Does nothing if all is well.
     *
     * @throws ScenarioException with every mistake otherwise
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ScenarioException(inOrder());
        }
    }
}
