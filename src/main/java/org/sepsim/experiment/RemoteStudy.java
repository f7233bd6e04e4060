package org.sepsim.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * Runs as they travel to other machines: scenarios as resolved texts, worlds as the bytes of their files. What is read again there is held to the
 * hash of what was sent. One object serves all threads of a machine.
 */
public final class RemoteStudy implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A scenario, and which of the worlds it has. */
    private record Text(String name, String sha256, String text, int world) implements Serializable {}

    /** A measure; see {@link MeasureText}. */
    private record Stored(String name, ArrayList<String> levels, ArrayList<String> generations)
            implements Serializable {}

    /**
     * One run of the study.
     *
     * @param scenario which of the scenarios
     * @param point place in a design
     * @param seed of the experiment
     * @param replicate which world
     * @param checked whether it is held to the invariants
     * @param parameters what a design lays over the scenario
     */
    public record Run(int scenario, int point, long seed, int replicate, boolean checked, String parameters)
            implements Serializable {}

    /** A scenario read again, and what its runs report. */
    private record Known(Scenario scenario, Reporting reporting) {}

    private final ArrayList<Text> scenarios = new ArrayList<>();
    private final ArrayList<WorldBytes> worlds = new ArrayList<>();
    private final ArrayList<Stored> measures = new ArrayList<>();
    private final int firstYear;
    private final int lastYear;
    private final boolean quarterly;
    private transient ArrayList<Run> runs;
    private transient Map<Integer, Known> known;
    private transient ScenarioReader reader;

    /**
     * Packs runs that report the same measures and periods, one at least.
     *
     * @throws UncheckedIOException if a world's files cannot be read any more
     */
    public RemoteStudy(List<RunSpec> specs) {
        Reporting reporting = specs.get(0).reporting();
        firstYear = reporting.periods().firstYear();
        lastYear = reporting.periods().lastYear();
        quarterly = reporting.periods().quarterly();
        for (MeasureText m : MeasureTexts.of(reporting.measures())) {
            measures.add(new Stored(m.name(), new ArrayList<>(m.levels()), new ArrayList<>(m.generations())));
        }
        IdentityHashMap<Scenario, Integer> numbers = new IdentityHashMap<>();
        Map<String, Integer> worldNumbers = new HashMap<>();
        runs = new ArrayList<>();
        for (RunSpec spec : specs) {
            int number = numbers.computeIfAbsent(spec.scenario(), scenario -> pack(scenario, worldNumbers));
            runs.add(new Run(number, spec.point(), spec.seed(), spec.replicate(), spec.checked(), spec.parameters()));
        }
    }

    private int pack(Scenario scenario, Map<String, Integer> worldNumbers) {
        int world = worldNumbers.computeIfAbsent(scenario.worldFiles().location(), location -> {
            worlds.add(WorldBytes.of(location));
            return worlds.size() - 1;
        });
        scenarios.add(new Text(scenario.name(), scenario.sha256(), scenario.resolvedText(), world));
        return scenarios.size() - 1;
    }

    /** The runs, in order; they travel by themselves, and there are none where the study has arrived. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Runs one of them here. */
    public RemoteOutcome run(Run run) {
        Known at = known(run.scenario());
        RunSpec spec = new RunSpec(
                at.scenario(),
                run.point(),
                run.seed(),
                run.replicate(),
                at.reporting(),
                run.checked(),
                run.parameters());
        return RemoteOutcome.of(spec.run());
    }

    private synchronized Known known(int number) {
        if (known == null) {
            known = new HashMap<>();
            reader = new ScenarioReader();
        }
        return known.computeIfAbsent(number, missing -> read(scenarios.get(missing)));
    }

    private Known read(Text text) {
        try {
            Scenario scenario =
                    worlds.get(text.world()).unpacked(folder -> reader.resolved(text.name(), text.text(), folder));
            if (!scenario.sha256().equals(text.sha256())) {
                throw new IllegalStateException("scenario " + text.name() + " arrived as another than was sent");
            }
            return new Known(scenario, reporting(scenario));
        } catch (IOException e) {
            throw new UncheckedIOException("scenario " + text.name() + " cannot be unpacked", e);
        }
    }

    private Reporting reporting(Scenario scenario) {
        List<MeasureText> texts = measures.stream()
                .map(m -> new MeasureText(m.name(), m.levels(), m.generations()))
                .toList();
        return Reporting.of(scenario, MeasureTexts.measures(texts), new Periods(firstYear, lastYear, quarterly));
    }
}
