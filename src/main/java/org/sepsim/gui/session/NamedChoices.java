package org.sepsim.gui.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sepsim.model.FirmData;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.Scenario;

/** Parameters whose words are names of the scenario's world, with the names that it allows. */
final class NamedChoices {
    private static final Set<String> NATIONS = Set.of("nation", "nations", "controller");

    private NamedChoices() {}

    /** A parameter of names with the names that it may take in place of what is allowed; another as it is. */
    static ParameterEntry named(ParameterEntry entry, Scenario scenario) {
        List<String> names = names(entry, scenario);
        if (names.isEmpty()) {
            return entry;
        }
        String all = String.join(", ", names);
        return switch (entry.allowed()) {
            case "text" -> allowed(entry, all);
            case "list" -> allowed(entry, Lever.ANY_OF + all);
            default -> entry;
        };
    }

    private static List<String> names(ParameterEntry entry, Scenario scenario) {
        String name = entry.path().substring(entry.path().lastIndexOf('.') + 1);
        if (NATIONS.contains(name)) {
            return scenario.world().nations().stream().map(NationData::name).toList();
        }
        return switch (name) {
            case "firm" -> scenario.world().firms().stream().map(FirmData::name).toList();
            case "generation" ->
                Stream.of(Generation.G4, Generation.G5, Generation.G6)
                        .map(Generation::label)
                        .toList();
            default -> List.of();
        };
    }

    private static ParameterEntry allowed(ParameterEntry entry, String allowed) {
        return new ParameterEntry(
                entry.path(), entry.rule(), allowed, entry.unit(), entry.def(), entry.source(), entry.description());
    }
}
