package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.report.DifferenceCharts;
import org.sepsim.results.CsvFile;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.Differences;
import org.sepsim.results.Format;
import org.sepsim.results.Manifest;
import org.sepsim.results.Merge;
import org.sepsim.results.Periods;
import org.sepsim.results.Query;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.Shard;
import org.sepsim.scenario.Scenario;

class ComparisonTest {
    private static final Scenario DETENTE = scenario("detente");
    private static final List<Measure> MEASURES = List.of(
            Measures.named("declared_sep_share").orElseThrow(),
            Measures.named("ran_revenue_share").orElseThrow(),
            Measures.named("welfare").orElseThrow());

    private static final Batch.Build BUILD = new Batch.Build("test", "");

    @TempDir
    private Path temp;

    private static Scenario scenario(String name) {
        return Baseline.plain(name);
    }

    private static Request request(int replicates, List<Scenario> scenarios) {
        return new Request(scenarios, replicates, 1, 7, MEASURES, Periods.years(2020, 2040), false);
    }

    private static ComparisonPlan plan(int replicates, Scenario... given) {
        Request request = request(replicates, Comparison.withPlacebo(List.of(given)));
        return new ComparisonPlan(request, Judging.by(Objective.parse("welfare", request, true)));
    }

    private static ComparisonPlan ranked(int replicates, Scenario... given) {
        ComparisonPlan all = plan(replicates, given);
        return new ComparisonPlan(all.request(), all.judging().untilRanked(0.01));
    }

    private Path run(ComparisonPlan plan, String name, int threads) throws Exception {
        return run(plan, name, false, new LocalEngine(threads), new StopsAfter(-1));
    }

    private Path run(ComparisonPlan plan, String name, boolean resume, RunEngine engine, StopsAfter progress)
            throws Exception {
        Comparison comparison = plan.comparison();
        return new Batch(plan, temp.resolve(name), resume, BUILD, "compare")
                .run(engine, progress, files(comparison), comparison.course())
                .folder();
    }

    private static AddOn files(Comparison comparison) {
        return comparison.files(DifferenceCharts::write);
    }

    /** Stops when so many runs are stored; never if negative. */
    private static final class StopsAfter implements Batch.Progress {
        private final int last;
        private int stored;

        StopsAfter(int last) {
            this.last = last;
        }

        @Override
        public void stored(int done, int of) {
            stored = done;
        }

        @Override
        public void writing() {
            assertThat(last).isNegative();
        }

        @Override
        public boolean stopWanted() {
            return stored == last;
        }
    }

    private static Map<String, String> hashes(Path folder) {
        return new TreeMap<>(Manifest.read(folder).files());
    }

    @Test
    void thePlaceboDiffersInNoRowAndAnAlternativeDoes() throws Exception {
        Path folder = run(plan(3, Baseline.SCENARIO, DETENTE), "c", 2);

        List<DifferenceSeries> all = Differences.read(folder);
        assertThat(all)
                .filteredOn(series -> series.alternative().equals("baseline-placebo"))
                .isNotEmpty()
                .allSatisfy(series -> assertThat(series.points())
                        .allSatisfy(
                                point -> assertThat(point.difference().zero()).isTrue()));
        assertThat(all)
                .filteredOn(series -> series.alternative().equals("detente"))
                .anySatisfy(
                        series -> assertThat(series.at(2040).map(d -> d.clear()).orElse(false))
                                .isTrue())
                .allSatisfy(
                        series -> assertThat(series.at(2026).map(d -> d.zero()).orElse(true))
                                .as("the agreement is of 2027")
                                .isTrue());
        assertThat(folder.resolve(Comparison.WARNINGS)).doesNotExist();
    }

    /** The database computes means by its own code. */
    @Test
    void differencesAreThoseOfTheStoredReplicates() throws Exception {
        Path folder = run(plan(4, Baseline.SCENARIO, DETENTE), "c", 2);
        StringWriter out = new StringWriter();
        Query.query(
                folder,
                "WITH own AS (SELECT generation, measure, level, entity, year, avg(value - value_1) AS m,"
                        + " avg(CASE WHEN value > value_1 THEN 1 ELSE 0 END) AS h, count(*) AS n FROM"
                        + " (SELECT a.generation, a.measure, a.level, a.entity, a.year, a.value AS value, b.value AS value_1"
                        + " FROM replicates a JOIN replicates b USING (replicate, generation, measure, level, entity, year)"
                        + " WHERE a.scenario = 'detente' AND b.scenario = 'baseline') GROUP BY ALL)"
                        + " SELECT count(*) AS rows, count(*) FILTER (abs(m - mean_difference) > 1e-8 * (1 + abs(m))"
                        + " OR abs(h - share_of_worlds_higher) > 1e-8 OR n <> replicates) AS wrong"
                        + " FROM own FULL JOIN (SELECT * FROM differences WHERE alternative = 'detente')"
                        + " USING (generation, measure, level, entity, year)",
                Format.CSV,
                out);

        assertThat(out.toString().lines().skip(1).toList()).hasSize(1).allSatisfy(line -> {
            assertThat(line).endsWith(",0");
            assertThat(Integer.parseInt(line.replace(",0", ""))).isGreaterThan(5000);
        });
    }

    @Test
    void aPlaceboThatChangesSomethingIsWarnedOf() throws Exception {
        Scenario other = scenario("no-restrictions");
        ComparisonPlan wrong = new ComparisonPlan(
                request(2, List.of(Baseline.SCENARIO, DETENTE, other)),
                plan(2, Baseline.SCENARIO, DETENTE).judging());

        Path folder = run(wrong, "c", 2);

        assertThat(folder.resolve(Comparison.WARNINGS))
                .content()
                .startsWith("WARNING: the placebo differs from baseline")
                .contains("rows differ, the first is", "events differ, first in replicate 1");
    }

    @Test
    void aScenarioWithAPlaceboHasAPlaceboToo() throws Exception {
        Path folder = run(plan(1, Baseline.PLACEBO, Baseline.SCENARIO), "c", 1);

        assertThat(folder.resolve(Comparison.WARNINGS)).doesNotExist();
        assertThat(Differences.read(folder))
                .extracting(DifferenceSeries::alternative)
                .contains("placebo-placebo");
    }

    @Test
    void threadsAndInterruptionsMoveNoByte() throws Exception {
        ComparisonPlan plan = ranked(14, Baseline.SCENARIO, scenario("essentiality-checks"));
        Path one = run(plan, "one", 1);
        Path two = run(plan, "two", 2);
        assertThatThrownBy(() -> run(plan, "three", false, new LocalEngine(2), new StopsAfter(33)))
                .isInstanceOf(CancellationException.class);
        Path three = run(plan, "three", true, new LocalEngine(2), new StopsAfter(-1));

        assertThat(hashes(one))
                .containsKeys("differences.csv", "robustness.csv", "ranking.csv")
                .isEqualTo(hashes(two))
                .isEqualTo(hashes(three));
    }

    /** Which worlds were run before is not known to have been those that the ranking needs. */
    @Test
    void aComparisonThatWasBegunOtherwiseIsNotGoneOnWithUntilRanked() {
        ComparisonPlan all = plan(14, Baseline.SCENARIO, DETENTE);
        ComparisonPlan ranked = ranked(14, Baseline.SCENARIO, DETENTE);
        assertThatThrownBy(() -> run(all, "c", false, new LocalEngine(2), new StopsAfter(2)))
                .isInstanceOf(CancellationException.class);

        assertThatThrownBy(() -> run(ranked, "c", true, new LocalEngine(2), new StopsAfter(-1)))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("another request");
    }

    @Test
    void joinedShardsAreTheUndividedComparison() throws Exception {
        ComparisonPlan plan = plan(3, Baseline.SCENARIO, DETENTE);
        Path whole = run(plan, "whole", 2);
        List<Path> shards = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            Part part = new Part(plan, new Shard(i, 2));
            shards.add(new Batch(part, temp.resolve("part" + i), false, BUILD, "compare")
                    .run(new LocalEngine(2), new StopsAfter(-1), AddOn.NONE)
                    .folder());
        }

        Comparison joined =
                Comparison.of(Manifest.read(shards.get(1)).provenance()).orElseThrow();
        Path merged = Merge.merge(shards, temp.resolve("merged"), "merge", files(joined))
                .folder();

        assertThat(hashes(merged))
                .containsKeys("differences.csv", "robustness.csv")
                .isEqualTo(hashes(whole));
        assertThat(new Verification(merged, 2, 1, Optional.empty()).run().differences())
                .isEmpty();
    }

    /** Détente is a gain in nearly every world, so ten worlds settle it; checks move so little that its sign stays open. */
    @Test
    void worldsAreSpentWhereTheOrderIsOpen() throws Exception {
        ComparisonPlan plan = ranked(30, Baseline.SCENARIO, DETENTE, scenario("essentiality-checks"));
        Path folder = run(plan, "c", 2);

        Map<String, String> replicates = new TreeMap<>();
        Map<String, String> orders = new TreeMap<>();
        for (Map<String, String> row : CsvFile.read(folder.resolve(Ranking.FILE))) {
            String pair = row.get("first") + "/" + row.get("second");
            replicates.put(pair, row.get("replicates"));
            orders.put(pair, row.get("order"));
        }
        assertThat(replicates.get("baseline/detente")).isEqualTo("10");
        assertThat(orders)
                .containsEntry("baseline/detente", "worse")
                .containsEntry("detente/essentiality-checks", "better");
        assertThat(Integer.parseInt(replicates.get("baseline/essentiality-checks")))
                .isGreaterThan(10);
        List<String> runs = new ArrayList<>();
        StringWriter out = new StringWriter();
        Query.query(
                folder,
                "SELECT DISTINCT scenario, count(DISTINCT replicate) FROM replicates GROUP BY 1 ORDER BY 1",
                Format.CSV,
                out);
        out.toString().lines().skip(1).forEach(runs::add);
        assertThat(runs).contains("detente,10");
        assertThat(runs.get(0).replace("baseline,", "")).isEqualTo(runs.get(1).replace("baseline-placebo,", ""));
        Verification.Report report = new Verification(folder, 200, 1, Optional.empty()).run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.of()).isLessThan(4 * 30);
        assertThat(Files.readString(folder.resolve("trajectories.csv")))
                .contains("detente,all,welfare,world,World,2040");
    }
}
