package org.sepsim.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.sepsim.bench.process.OwnProcess;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** {@code PhaseProfile SCENARIO REPLICATES}: where the time of a run goes, by Java's own flight recorder: prints a table in Markdown, phases with the methods that were found at work most often. */
public final class PhaseProfile {
    private static final String SAMPLES = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int WARM_UP = 1000;
    private static final int MOST_METHODS = 3;

    /** Methods with a smaller part of a phase are not named. */
    private static final double LEAST_PART = 0.05;

    private final Map<String, Integer> phaseOf = new HashMap<>();
    private final List<Map<String, Integer>> found = new ArrayList<>();
    private int all;

    private PhaseProfile(Scenario scenario) {
        PhaseStep[] steps = PhaseRun.steps(new RunInput(scenario, 1, 1).stage());
        for (int p = 0; p < steps.length; p++) {
            phaseOf.put(steps[p].getClass().getName(), p);
        }
        for (int p = 0; p < PhaseRun.COUNT; p++) {
            found.add(new TreeMap<>());
        }
    }

    /** The table, from a process of its own that tells methods apart after they were compiled into each other. */
    public static String of(Path scenario, int replicates) {
        List<String> options = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints");
        return OwnProcess.output(PhaseProfile.class, options, scenario.toString(), Integer.toString(replicates))
                .strip();
    }

    public static void main(String[] args) throws IOException {
        Scenario scenario = ScenarioReader.read(Path.of(args[0]), List.of());
        run(scenario, WARM_UP);
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLES).withPeriod(PERIOD);
            recording.start();
            run(scenario, Integer.parseInt(args[1]));
            recording.stop();
            recording.dump(file);
        }
        PhaseProfile profile = new PhaseProfile(scenario);
        RecordingFile.readAllEvents(file).forEach(profile::count);
        Files.delete(file);
        System.out.println(profile.table());
    }

    private static void run(Scenario scenario, int replicates) {
        PhaseRun.Watch nobody = new PhaseRun.Watch() {
            @Override
            public void before() {}

            @Override
            public void after(int phase) {}
        };
        for (int replicate = 1; replicate <= replicates; replicate++) {
            PhaseRun.run(scenario, replicate, nobody);
        }
    }

    private void count(RecordedEvent sample) {
        if (!sample.getEventType().getName().equals(SAMPLES) || sample.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = sample.getStackTrace().getFrames();
        int run = 0;
        while (run < frames.size() && !type(frames.get(run)).equals(PhaseRun.class.getName())) {
            run++;
        }
        if (run > 0 && run < frames.size()) {
            int phase = phaseOf.getOrDefault(type(frames.get(run - 1)), PhaseRun.COUNT - 1);
            found.get(phase).merge(name(frames.get(0)), 1, Integer::sum);
            all++;
        }
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    private static String name(RecordedFrame frame) {
        return type(frame).substring(type(frame).lastIndexOf('.') + 1) + "."
                + frame.getMethod().getName();
    }

    private String table() {
        StringBuilder table = new StringBuilder("| phase | part of the time | most of it in (part of the phase) |\n");
        table.append("| --- | ---: | --- |\n");
        for (int p = 0; p < PhaseRun.COUNT; p++) {
            int ofPhase =
                    found.get(p).values().stream().mapToInt(Integer::intValue).sum();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f %% | %s |%n",
                    PhaseRun.name(p),
                    100.0 * ofPhase / Math.max(1, all),
                    most(found.get(p), ofPhase)));
        }
        return table.toString();
    }

    private static String most(Map<String, Integer> methods, int ofPhase) {
        return methods.entrySet().stream()
                .filter(method -> method.getValue() >= LEAST_PART * ofPhase)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_METHODS)
                .map(method -> String.format(
                        Locale.ROOT, "`%s` %.0f %%", method.getKey(), 100.0 * method.getValue() / ofPhase))
                .collect(Collectors.joining(", "));
    }
}
