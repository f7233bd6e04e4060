package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.report.Figure;
import picocli.CommandLine;

/** Every picture and page that any command leaves carries what is needed to make it again, and is made again to the byte. */
class EveryFigureTest {
    /** Commands that leave none. */
    private static final Set<String> WITHOUT =
            Set.of("run", "query", "reproduce", "verify", "check", "list", "schema", "init", "completion");

    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();
    private static final String BASELINE = SCENARIOS.resolve("baseline.yaml").toString();
    private static final String OTHER =
            SCENARIOS.resolve("no-restrictions.yaml").toString();
    private static final String FEW = "declared_sep_share,ran_revenue_share,rnd_spend";
    private static final String[] JUDGED = {
        "--regret-measure", "rnd_spend:all:Huawei:2030", "--prefer", "lower", "--satisfice", "<=25"
    };
    private static final String FACTORS = """
            factors:
              policy.exportControl.depth: {from: 0.1, to: 0.9}
              economy.grantLag: {from: 2, to: 5}
            """;
    private static final String OUTPUTS = """
            outputs:
              - {measure: ran_revenue_share, level: firm, entity: Huawei, year: 2030}
            """;

    /** What leaves figures; each with names of some, one of every kind that it draws. */
    @SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
    private enum Kind {
        BATCH("batch", "declared-sep-share-5g-nation", "ran-revenue-share-firm-stacked", "share-shifts-firm", "report"),
        BATCH_OF_TWO("batch", "rnd-spend-firm", "share-shifts-nation", "report"),
        COMPARE("compare", "adoption-share", "who-gains-nation", "ran-revenue-share-firm", "welfare-world", "report"),
        COMPARE_JUDGED("compare", "declared-sep-share-5g-nation", "report"),
        COMPARE_UNTIL_RANKED("compare", "who-gains-firm", "report"),
        SWEEP_MAP("sweep", "ran-revenue-share-firm", "report"),
        SWEEP_CURVES("sweep", "ran-revenue-share-firm", "report"),
        MORRIS("sensitivity", "indices-ran-revenue-share-all-firm-huawei-2030", "report"),
        SALTELLI("sensitivity", "indices-ran-revenue-share-all-firm-huawei-2030", "report"),
        VALIDATE("validate", "targets-ran-revenue-share", "targets-others", "report"),
        CALIBRATE("calibrate", "parameters", "report"),
        LANDSCAPE("landscape", "landscape-2030", "landscape-2030-5g"),
        LANDSCAPE_OF_COMPARISON("landscape", "landscape-2025"),
        WINDOW("gui", "shares-6g-declared-sep-share-nation", "difference-all-rnd-spend-huawei"),
        REPORT_WITH("report", "report"),
        MERGE("merge", "declared-sep-share-4g-firm", "report");

        private final String command;
        private final List<String> some;

        Kind(String command, String... some) {
            this.command = command;
            this.some = List.of(some);
        }
    }

    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandThatLeavesFiguresIsHere() {
        Set<String> here = new TreeSet<>(WITHOUT);
        Stream.of(Kind.values()).forEach(kind -> here.add(kind.command));
        Set<String> all = new TreeSet<>(
                new CommandLine(new SepsimCommand()).getSubcommands().keySet());
        all.remove("help");
        assertThat(all).isEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFigureIsMadeAgainToTheByte(Kind kind) throws IOException, InterruptedException {
        Path folder = make(kind);
        List<Path> files = figures(folder);
        assertThat(files)
                .extracting(file -> file.getFileName().toString().replaceFirst("[.][a-z]+$", ""))
                .containsAll(kind.some);
        Map<String, List<Figure>> byOrigin = new LinkedHashMap<>();
        for (Path file : files) {
            Figure figure = Figure.read(file);
            boolean page = file.toString().endsWith(".html");
            String origin = page ? file.toString() : figure.origin().toString();
            byOrigin.computeIfAbsent(origin, key -> new ArrayList<>()).add(figure);
        }
        int number = 0;
        for (List<Figure> figures : byOrigin.values()) {
            Path again = temp.resolve("again-" + number++);
            new Remake(SCENARIOS.resolve("world"), new LocalEngine(2), SILENT).draw(figures.get(0), again);
            for (Figure figure : figures) {
                assertThat(Remake.drawn(figure, again)).hasSameBinaryContentAs(figure.file());
            }
        }
    }

    private static List<Path> figures(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*[.](png|svg|html)"))
                    .sorted()
                    .toList();
        }
    }

    private Path make(Kind kind) throws IOException {
        Path out = temp.resolve("made");
        switch (kind) {
            case BATCH -> sepsim("batch", BASELINE, "--replicates", "2", "--out", out);
            case BATCH_OF_TWO -> batch(out, BASELINE, OTHER);
            case COMPARE -> sepsim("compare", BASELINE, OTHER, "--replicates", "2", "--out", out);
            case COMPARE_JUDGED -> compare(out, JUDGED);
            case COMPARE_UNTIL_RANKED ->
                compare(out, "--regret-measure", "rnd_spend:all:Huawei", "--until-ranked", "--indifference", "50");
            case SWEEP_MAP -> sepsim("sweep", file("design: {type: grid, levels: 2}\n" + FACTORS), out);
            case SWEEP_CURVES -> sepsim("sweep", file("design: {type: one-factor, levels: 3}\n" + FACTORS), out);
            case MORRIS ->
                sepsim("sensitivity", file("design: {type: morris, trajectories: 2}\n" + FACTORS + OUTPUTS), out);
            case SALTELLI ->
                sepsim("sensitivity", file("design: {type: saltelli, samples: 2}\n" + FACTORS + OUTPUTS), out);
            case VALIDATE -> validate(out);
            case CALIBRATE ->
                sepsim(
                        "calibrate",
                        file("targets: {file: " + SCENARIOS.resolve("targets.csv")
                                + ", use: [fit]}\nsearch: 4\nparticles: 4\nrounds: 1\n" + FACTORS),
                        out);
            case LANDSCAPE -> {
                batch(out, BASELINE);
                Files.delete(out.resolve("report.html"));
                sepsim("landscape", out, "--year", "2030");
                sepsim("landscape", out, "--year", "2030", "--generation", "5G");
            }
            case LANDSCAPE_OF_COMPARISON -> {
                compare(out, JUDGED);
                sepsim("landscape", out, "--year", "2025");
            }
            case WINDOW -> WindowCharts.save(Path.of(BASELINE), Files.createDirectory(out));
            case REPORT_WITH -> {
                batch(out, BASELINE);
                validate(temp.resolve("with"));
                sepsim("report", out, "--with", temp.resolve("with"));
            }
            case MERGE -> {
                Path first = temp.resolve("first");
                Path second = temp.resolve("second");
                batch(first, BASELINE, "--shard", "1/2");
                batch(second, BASELINE, "--shard", "2/2");
                sepsim("merge", first, second, "--out", out);
            }
        }
        return out;
    }

    private void batch(Path out, String... words) {
        List<Object> all = new ArrayList<>(List.of("batch"));
        all.addAll(List.of(words));
        all.addAll(List.of("--measures", FEW, "--replicates", "2", "--out", out));
        sepsim(all.toArray());
    }

    private void compare(Path out, String... options) {
        List<Object> words = new ArrayList<>(List.of("compare", BASELINE, OTHER));
        words.addAll(List.of(options));
        words.addAll(List.of("--measures", FEW, "--replicates", "3", "--out", out));
        sepsim(words.toArray());
    }

    private void validate(Path out) {
        sepsim("validate", BASELINE, "--replicates", "2", "--out", out);
    }

    /** A design or study of the baseline with one world a point. */
    private Path file(String text) throws IOException {
        String measures = text.contains("outputs") || text.contains("targets") ? "" : "measures: [ran_revenue_share]\n";
        return Files.writeString(
                temp.resolve("asked.yaml"), "scenario: " + BASELINE + "\nreplicates: 1\n" + measures + text);
    }

    private void sepsim(String command, Path file, Path out) {
        sepsim(command, file, "--out", out);
    }

    private void sepsim(Object... words) {
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
        assertThat(code).as(err.toString()).isZero();
    }

    private static final Batch.Progress SILENT = new Batch.Progress() {
        @Override
        public void stored(int done, int of) {
            // Nobody looks.
        }

        @Override
        public void writing() {
            // As above.
        }
    };
}
