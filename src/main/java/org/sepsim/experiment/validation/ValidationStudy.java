package org.sepsim.experiment.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.results.Hashes;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.Scenario;

/**
 * What a comparison with data asks.
 *
 * @param asked the targets of each scenario, those of the given one first
 * @param table the table of targets as it was read
 * @param variant the given scenario with some parameters set, {@code path.to.parameter=value} each
 * @param ablated worlds of each mechanism that is switched off; 0 for none
 * @param backtest what is predicted, if anything
 */
public record ValidationStudy(
        Map<Scenario, List<Target>> asked,
        String table,
        Function<List<String>, Scenario> variant,
        int ablated,
        Optional<Backtest> backtest) {
    /** Rows of the targets that are measured in the given scenario. */
    public static final String GIVEN = "baseline";

    /** Where a scenario of the targets comes from. */
    @FunctionalInterface
    public interface Scenarios {
        /** The scenario of that name, with which its targets are to be answered. */
        Scenario named(String name, List<Target> targets);
    }

    public ValidationStudy {
        asked = new LinkedHashMap<>(asked);
    }

    /** The targets by scenario, {@link #GIVEN} first. */
    public static Map<Scenario, List<Target>> byScenario(List<Target> targets, Scenarios scenarios) {
        Map<String, List<Target>> byName = new LinkedHashMap<>(Map.of(GIVEN, new ArrayList<>()));
        targets.forEach(target -> byName.computeIfAbsent(target.scenario(), name -> new ArrayList<>())
                .add(target));
        Map<Scenario, List<Target>> asked = new LinkedHashMap<>();
        byName.forEach((name, its) -> {
            if (!its.isEmpty()) {
                asked.put(scenarios.named(name, its), its);
            }
        });
        return asked;
    }

    /** The scenario that is held to the data. */
    public Scenario first() {
        return asked.keySet().iterator().next();
    }

    /** Every target. */
    List<Target> targets() {
        return asked.values().stream().flatMap(List::stream).toList();
    }

    /** What the manifest keeps: enough to ask again. */
    public List<ScenarioText> texts() {
        List<ScenarioText> texts =
                new ArrayList<>(asked.keySet().stream().map(ScenarioTexts::of).toList());
        texts.add(TextKind.TARGETS.text(TargetFile.NAME, table));
        texts.add(TextKind.EXTENT.text("validate", Integer.toString(ablated)));
        backtest.ifPresent(of -> {
            texts.add(TextKind.STUDY.text(of.study().name(), of.study().text()));
            texts.add(TextKind.POSTERIOR.text(of.study().name(), of.posterior().text()));
        });
        return texts;
    }

    /** Tells this from other comparisons. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        texts().forEach(text -> all.append(text.name()).append(text.sha256()).append('\n'));
        asked.keySet().forEach(scenario -> all.append(scenario.sha256()));
        return Hashes.sha256(all.toString());
    }
}
