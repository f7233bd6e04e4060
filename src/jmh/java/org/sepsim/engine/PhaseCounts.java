package org.sepsim.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sepsim.bench.process.OwnProcess;
import org.sepsim.scenario.ScenarioReader;

/**
 * {@code PhaseCounts SCENARIO REPLICATES}: prints what each phase draws, and how many exponentials and logarithms it takes, a line a phase, in sum over the replicates. Counts only where the {@link CountingClasses} come first on the class path.
 */
public final class PhaseCounts implements PhaseRun.Watch {
    private final long[][] counted = new long[PhaseRun.COUNT][Tally.now().length];
    private long[] start;

    private PhaseCounts() {}

    public static void main(String[] args) {
        PhaseCounts counts = new PhaseCounts();
        var scenario = ScenarioReader.read(Path.of(args[0]), List.of());
        for (int replicate = 1; replicate <= Integer.parseInt(args[1]); replicate++) {
            PhaseRun.run(scenario, replicate, counts);
        }
        for (long[] ofPhase : counts.counted) {
            System.out.printf(Locale.ROOT, "%d %d %d%n", ofPhase[0], ofPhase[1], ofPhase[2]);
        }
    }

    @Override
    public void before() {
        start = Tally.now();
    }

    @Override
    public void after(int phase) {
        long[] now = Tally.now();
        for (int kind = 0; kind < now.length; kind++) {
            counted[phase][kind] += now[kind] - start[kind];
        }
    }

    /** By phase: draws, exponentials and logarithms a replicate. */
    static double[][] of(Path scenario, int replicates) throws IOException {
        Path folder = Files.createTempDirectory("counting");
        CountingClasses.into(folder);
        String path = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        String printed = OwnProcess.output(
                PhaseCounts.class, List.of("-cp", path), scenario.toString(), Integer.toString(replicates));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        return printed.lines()
                .map(line -> Stream.of(line.split(" "))
                        .mapToDouble(count -> Double.parseDouble(count) / replicates)
                        .toArray())
                .toArray(double[][]::new);
    }
}
