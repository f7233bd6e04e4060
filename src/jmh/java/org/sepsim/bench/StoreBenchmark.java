package org.sepsim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;

/** Storing the values of a hundred runs, 36 years of each series, until they are safe against a kill. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, batchSize = 100)
@Measurement(iterations = 5, batchSize = 100)
public class StoreBenchmark {
    private static final int FIRST = 2005;
    private static final int LAST = 2040;

    @Param({"100", "1700"})
    public int series;

    private Path scratch;
    private ResultsWriter writer;
    private List<SeriesKey> keys;
    private double[][] values;
    private int replicate;

    @Setup(Level.Trial)
    public void open() throws IOException {
        scratch = Files.createTempDirectory("sepsim-store");
        writer = ResultsWriter.open(scratch.resolve("results"), new Periods(FIRST, LAST, false), "benchmark");
        keys = IntStream.range(0, series)
                .mapToObj(s -> new SeriesKey("4G", "measure", "firm", "firm " + s))
                .toList();
        values = new double[series][LAST - FIRST + 1];
        for (int s = 0; s < series; s++) {
            for (int year = 0; year < values[s].length; year++) {
                values[s][year] = Math.sin(s + year);
            }
        }
    }

    @Benchmark
    public void store() {
        writer.add(new RunRows("baseline", 0, ++replicate, keys, values, EventTexts.NONE));
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        writer.close();
        try (var files = Files.walk(scratch)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
