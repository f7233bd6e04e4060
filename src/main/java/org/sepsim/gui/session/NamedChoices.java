package org.sepsim.gui.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.AllianceNames;
import org.sepsim.model.FirmData;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import org.sepsim.scenario.Scenario;

/** Parameters whose words are names of the scenario's world, with the names that it allows. */
final class NamedChoices {
    private static final Set<String> NATIONS = Set.of("nation", "nations", "controller");

    private static final String POOL = "policy.poolForAll.name";

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

    /** Names to choose from where any may be given: for a pool the one of the scenario, the usual one, and the pools that patent holders or dated events found, which it takes up. */
    static List<String> offered(String path, String value, Scenario scenario) {
        if (!path.equals(POOL)) {
            return List.of();
        }
        Set<String> pools = new LinkedHashSet<>();
        pools.add(value);
        ParameterList.ofScenario().stream()
                .filter(entry -> entry.path().equals(POOL))
                .forEach(entry -> pools.add(entry.def()));
        pools.addAll(AllianceNames.pools());
        ResolvedValues.of(scenario).list("policy.dated").stream()
                .filter(event -> AllianceKind.POOL.label().equals(event.get("kind")))
                .forEach(event -> pools.add(ResolvedValues.unquoted(event.get("name"))));
        return List.copyOf(pools);
    }

    private static ParameterEntry allowed(ParameterEntry entry, String allowed) {
        return new ParameterEntry(
                entry.path(), entry.rule(), allowed, entry.unit(), entry.def(), entry.source(), entry.description());
    }
}
