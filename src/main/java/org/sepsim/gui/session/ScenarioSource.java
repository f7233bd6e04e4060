package org.sepsim.gui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;
import org.sepsim.scenario.ScenarioReader;

/** A scenario file and what comes of it with changes. Remembers the world's files, so that reading again takes milliseconds; for one thread at a time. */
public final class ScenarioSource {
    private static final String DATED = "  dated:";
    private static final String BELOW_DATED = "    ";

    private final Path file;
    private final ScenarioReader reader = new ScenarioReader();
    private final Scenario opened;

    /**
     * Reads the file.
     *
     * @throws ScenarioException with every mistake of the file
     */
    public ScenarioSource(Path file) {
        this.file = file;
        opened = reader.scenario(file, List.of());
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The scenario as the file has it. */
    public Scenario opened() {
        return opened;
    }

    /**
     * The scenario with changes, checked as a file would be.
     *
     * @throws ScenarioException with what is wrong with the changes and what is allowed
     */
    public synchronized Scenario with(Changes changes) {
        if (changes.equals(Changes.NONE)) {
            return opened;
        }
        List<String> sets = new ArrayList<>();
        changes.levers().forEach((path, value) -> sets.add(path + "=" + value));
        if (!changes.interventions().isEmpty()) {
            String block = dated() + items(changes.interventions());
            sets.add("policy.dated=\n" + block);
        }
        return reader.scenario(file, sets);
    }

    private String dated() {
        StringBuilder block = new StringBuilder();
        boolean inside = false;
        for (String line : opened.resolvedText().lines().toList()) {
            if (inside && !line.startsWith(BELOW_DATED)) {
                break;
            }
            if (inside) {
                block.append(line).append('\n');
            }
            inside |= line.equals(DATED);
        }
        return block.toString();
    }

    private static String items(List<Intervention> interventions) {
        return interventions.stream()
                .map(intervention -> BELOW_DATED + "- " + intervention.yaml() + "\n")
                .collect(Collectors.joining());
    }
}
