package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.sepsim.experiment.ScenarioTexts;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;
import org.sepsim.scenario.Scenario;

/**
 * What a comparison with data asks.
 *
 * @param asked the targets of each scenario, those of the given one first
 * @param table the table of targets as it was read
 */
public record ValidationStudy(Map<Scenario, List<Target>> asked, String table) {
    /** Rows of the targets that are measured in the given scenario. */
    public static final String GIVEN = "baseline";

    /** Where a scenario of the targets comes from. */
    @FunctionalInterface
    public interface Scenarios {
        /** The scenario of that name, with which its targets are to be answered. */
        Scenario named(String name, List<Target> targets);
    }

    /** The targets by scenario, {@link #GIVEN} first. */
    public static ValidationStudy of(List<Target> targets, String table, Scenarios scenarios) {
        Map<String, List<Target>> byName = new LinkedHashMap<>(Map.of(GIVEN, new ArrayList<>()));
        targets.forEach(target -> byName.computeIfAbsent(target.scenario(), name -> new ArrayList<>())
                .add(target));
        Map<Scenario, List<Target>> asked = new LinkedHashMap<>();
        byName.forEach((name, its) -> {
            if (!its.isEmpty()) {
                asked.put(scenarios.named(name, its), its);
            }
        });
        return new ValidationStudy(asked, table);
    }

    /** The scenario that is held to the data. */
    public Scenario first() {
        return asked.keySet().iterator().next();
    }

    /** What the manifest keeps: enough to ask again. */
    public List<ScenarioText> texts() {
        List<ScenarioText> texts =
                new ArrayList<>(asked.keySet().stream().map(ScenarioTexts::of).toList());
        texts.add(TextKind.TARGETS.text(TargetFile.NAME, table));
        return texts;
    }

    /** Worlds that are run for the targets: those of each scenario. */
    public int worlds(int replicates) {
        return replicates * asked.size();
    }

    /**
     * Runs them, and those of the stylised facts.
     *
     * @param done is told how many of {@link #worlds} have ended
     */
    public Answers run(Worlds worlds, IntConsumer done) throws InterruptedException {
        List<Target> all = asked.values().stream().flatMap(List::stream).toList();
        List<Validation> parts = new ArrayList<>();
        for (Map.Entry<Scenario, List<Target>> one : asked.entrySet()) {
            int before = parts.size() * worlds.replicates();
            parts.add(Validation.of(one.getKey(), one.getValue(), all, worlds, ended -> done.accept(before + ended)));
        }
        FactSheet facts = new FactSheet(first());
        double[][] values = worlds.of(facts, ended -> {});
        return new Answers(parts.stream().reduce(Validation::and).orElseThrow(), facts.table(values), worlds.seed());
    }
}
