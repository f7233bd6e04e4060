package org.sepsim.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be read; its message is one line a mistake. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one, in the order to show
     */
    public ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The mistakes, in the order to show. */
    public List<Problem> problems() {
        return problems;
    }
}
