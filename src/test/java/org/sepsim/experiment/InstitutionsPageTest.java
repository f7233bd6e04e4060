package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * What the page of institutions says can be seen can be seen: its classes, scenarios and measures exist, and the measure moves the way the page says in the mean of three worlds. The seed is fixed, so that a line passes or fails for good.
 */
class InstitutionsPageTest {
    private static final Path PAGE = Path.of("docs", "institutions.md");
    private static final int WORLDS = 3;
    private static final int FIRST = 2005;
    /** A smaller change, relative to the larger of the two values, is none. */
    private static final double MOVES = 0.01;

    private static final Pattern LINE = Pattern.compile(
            "\\| (.+) \\| ([a-z0-9-]+) \\| ([a-z_]+) \\| ([a-z]+) (.+), (\\w+) \\| (rises|falls|above|below) (.+) \\|");
    private static final Pattern CLASS = Pattern.compile("\\[(\\w+)\\]\\(\\.\\./src/main/java/([\\w/]+)\\.java\\)");

    private static final Map<String, List<RunRows>> RUNS = new HashMap<>();

    @Test
    void everyFactHasALineThatCanBeChecked() throws IOException {
        String[] sections = Files.readString(PAGE).split("\n## ");
        List<String> facts = Stream.of(sections)
                .skip(1)
                .filter(s -> !s.startsWith("A cascade"))
                .toList();
        assertThat(facts).hasSize(10);
        for (String fact : facts) {
            assertThat(LINE.matcher(fact).find()).as(fact).isTrue();
        }
        long written =
                Files.readString(PAGE).lines().filter(l -> l.startsWith("| [")).count();
        assertThat(lines()).as("lines that can be read").hasSize((int) written);
    }

    @TestFactory
    Stream<DynamicTest> whatThePageNamesIsThereAndMoves() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.substring(line.indexOf(") | ") + 4), () -> check(line)));
    }

    private static List<String> lines() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> LINE.matcher(line).matches())
                .toList();
    }

    private static void check(String text) throws ClassNotFoundException, IOException {
        Matcher line = LINE.matcher(text);
        assertThat(line.matches()).isTrue();
        Matcher named = CLASS.matcher(line.group(1));
        int classes = 0;
        while (named.find()) {
            assertThat(Class.forName(named.group(2).replace('/', '.')).getSimpleName())
                    .isEqualTo(named.group(1));
            classes++;
        }
        assertThat(classes).isPositive();
        assertThat(Path.of("scenarios", line.group(2) + ".yaml")).exists();
        assertThat(Measures.named(line.group(3))).as(line.group(3)).isPresent();
        SeriesKey key = new SeriesKey(line.group(6), line.group(3), line.group(4), line.group(5));
        String years = line.group(8);
        boolean within = years.contains("-");
        int last = Integer.parseInt(years.substring(years.length() - 4));
        double from = within
                ? value(line.group(2), key, Integer.parseInt(years.substring(0, 4)))
                : value("baseline", key, last);
        double to = value(line.group(2), key, last);
        assertThat(within)
                .as("rises or falls within a scenario")
                .isEqualTo(line.group(7).endsWith("s"));
        assertThat(!within).isEqualTo(years.startsWith("baseline "));
        boolean up = line.group(7).equals("rises") || line.group(7).equals("above");
        double least = MOVES * Math.max(Math.abs(from), Math.abs(to));
        assertThat(up ? to - from : from - to)
                .as("%s %s: %s against %s", line.group(7), years, to, from)
                .isGreaterThan(0)
                .isGreaterThanOrEqualTo(least);
    }

    /** Mean over worlds; a value that does not exist counts as nothing. */
    private static double value(String scenario, SeriesKey key, int year) throws IOException {
        double sum = 0;
        if (!RUNS.containsKey(scenario)) {
            RUNS.put(scenario, worlds(scenario));
        }
        for (RunRows run : RUNS.get(scenario)) {
            int row = run.series().indexOf(key);
            assertThat(row).as("%s is measured in %s", key, scenario).isNotNegative();
            double one = run.values()[row][year - FIRST];
            sum += Double.isNaN(one) ? 0 : one;
        }
        return sum / WORLDS;
    }

    private static Measure measure(String text) {
        Matcher line = LINE.matcher(text);
        assertThat(line.matches()).isTrue();
        return Measures.named(line.group(3))
                .orElseThrow(() -> new AssertionError("there is no measure " + line.group(3)));
    }

    private static List<RunRows> worlds(String name) throws IOException {
        List<Measure> named =
                lines().stream().map(InstitutionsPageTest::measure).distinct().toList();
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of());
        Reporting reporting = Reporting.of(scenario, named, Periods.years(FIRST, 2040));
        List<RunRows> worlds = new ArrayList<>();
        for (int replicate = 1; replicate <= WORLDS; replicate++) {
            Outcome outcome = new RunSpec(scenario, 0, 1, replicate, reporting, false).run();
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            worlds.add(((Outcome.Done) outcome).rows());
        }
        return worlds;
    }
}
