package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.engine.RunInput;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Manifest;
import org.sepsim.results.Merge;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.Shard;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Every world draws its parameters by seed and replicate alone, whatever runs it. */
class DrawnWorldsTest {
    private static final Path FILE = Path.of("src/test/resources/ensembles/drawn.yaml");
    private static final Scenario DRAWN = ScenarioReader.read(FILE, List.of());
    private static final List<Measure> SHARES =
            List.of(Measures.named("declared_sep_share").orElseThrow());

    @TempDir
    private Path temp;

    private static Request request(int replicates, Scenario... scenarios) {
        return new Request(List.of(scenarios), replicates, 1, 7, SHARES, Periods.years(2018, 2030), false);
    }

    private Path store(String name, Plan plan) throws InterruptedException {
        Batch batch = new Batch(plan, temp.resolve(name), false, new Batch.Build("test", ""), "sepsim batch");
        AddOn draws = plan.asked().shard().whole() ? DrawTable::write : AddOn.NONE;
        return batch.run(new LocalEngine(2), new Unheard(), draws).folder();
    }

    private static String values(Scenario scenario, int replicate) {
        Reporting reporting = Reporting.of(scenario, SHARES, Periods.years(2018, 2030));
        return Arrays.deepToString(new RunSpec(scenario, 0, 7, replicate, reporting, false).values(world -> {}));
    }

    /** 4000 worlds; each share of draws is within .03 of its weight, four standard errors. */
    @Test
    void worldsDrawByWeightAndSeed() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int replicate = 1; replicate <= 4000; replicate++) {
            counts.merge(new RunInput(DRAWN, 7, replicate).draw(), 1, Integer::sum);
        }

        assertThat(counts.keySet()).containsExactly(0, 1, 2, 3);
        for (int draw = 0; draw < 4; draw++) {
            assertThat(counts.get(draw) / 4000.0).isBetween(0.37 - 0.1 * draw, 0.43 - 0.1 * draw);
        }
        assertThat(new RunInput(DRAWN, 8, 3).draw() + new RunInput(DRAWN, 8, 4).draw() * 10)
                .isNotEqualTo(new RunInput(DRAWN, 7, 3).draw() + new RunInput(DRAWN, 7, 4).draw() * 10);
    }

    @Test
    void aWorldIsTheOneWithItsParametersWrittenOut() {
        Scenario other = ScenarioReader.read(FILE, List.of("policy.exportControl.depth=0.9"));
        for (int replicate = 1; replicate <= 3; replicate++) {
            int draw = new RunInput(DRAWN, 7, replicate).draw();

            assertThat(values(DRAWN, replicate)).isEqualTo(values(DRAWN.drawn(draw), replicate));
            assertThat(new RunInput(other, 7, replicate).draw()).isEqualTo(draw);
        }
        assertThat(values(DRAWN, 1)).isNotEqualTo(values(DRAWN.drawn(new RunInput(DRAWN, 7, 1).draw() ^ 1), 1));
    }

    @Test
    void thePlaceboOfAnEnsembleStillChangesNothing() throws Exception {
        Request request = request(4, Comparison.withPlacebo(List.of(DRAWN)).toArray(Scenario[]::new));
        Objective share = Objective.parse("declared_sep_share:5G:China:2030", request, true);
        ComparisonPlan plan = new ComparisonPlan(request, Judging.by(share));
        Batch batch = new Batch(plan, temp.resolve("c"), false, new Batch.Build("test", ""), "sepsim compare");

        Path folder = batch.run(
                        new LocalEngine(2), new Unheard(), plan.comparison().files(made -> {}))
                .folder();

        assertThat(folder.resolve(Comparison.WARNINGS)).doesNotExist();
        assertThat(CsvFile.read(folder.resolve("differences.csv")))
                .isNotEmpty()
                .allMatch(row -> row.get("mean_difference").equals("0"));
    }

    @Test
    void shardsAndVerificationDrawTheSame() throws Exception {
        Request request = request(4, DRAWN);
        Path whole = store("whole", request);
        List<Path> shards = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            shards.add(store("shard-" + i, new Part(request, new Shard(i, 2))));
        }
        Collections.reverse(shards);

        Path merged = Merge.merge(shards, temp.resolve("merged"), "sepsim merge", DrawTable::write)
                .folder();

        assertThat(Manifest.read(merged).files()).isEqualTo(Manifest.read(whole).files());
        assertThat(new Verification(whole, 4, 1, Optional.empty()).run().differences())
                .isEmpty();
    }

    @Test
    void theTableOfDrawsTellsTheParametersOfEveryWorld() throws Exception {
        Scenario fixed = ScenarioReader.read(FILE, List.of("economy.contributionLag=2.5"));
        Scenario renamed = ScenarioReader.read(
                Files.writeString(
                        temp.resolve("fixed.yaml"),
                        fixed.resolvedText()
                                .replace(
                                        "world: \"world\"",
                                        "world: " + Path.of("scenarios/world").toAbsolutePath())),
                List.of());
        List<Map<String, String>> rows =
                CsvFile.read(store("draws", request(3, DRAWN, renamed)).resolve(DrawTable.FILE));

        assertThat(rows).hasSize(3 * 3 + 3 * 2);
        for (Map<String, String> row : rows) {
            int draw = new RunInput(DRAWN, 7, Integer.parseInt(row.get("replicate"))).draw();
            int column = DRAWN.ensemble().parameters().indexOf(row.get("parameter"));
            assertThat(row.get("value"))
                    .isEqualTo(DRAWN.ensemble().draws().get(draw).values().get(column));
            assertThat(row.get("particle")).isEqualTo(Integer.toString(draw));
        }
        assertThat(store("none", request(1, Baseline.SCENARIO)).resolve(DrawTable.FILE))
                .doesNotExist();
    }

    /** What a factor moves is fixed; the rest is drawn, the same at every point. */
    @Test
    void pointsOfADesignDrawWhatTheyDoNotMove() throws Exception {
        Path file = Files.writeString(temp.resolve("mine.yaml"), """
                scenario: %s
                factors:
                  economy.contributionLag: {values: [1, 3]}
                """.formatted(FILE.toAbsolutePath()));
        SweepRequest sweep =
                new SweepRequest(DesignReader.read(file, List.of(), 1), 3, 7, SHARES, Periods.years(2028, 2030), false);

        assertThat(sweep.runs())
                .hasSize(6)
                .allSatisfy(run -> assertThat(run.scenario().ensemble().parameters())
                        .containsExactly("mechanisms.inventions.carryOver", "mechanisms.declaration.essentialShare"));
        Path folder = store("sweep", sweep);
        assertThat(new Verification(folder, 6, 1, Optional.empty()).run().differences())
                .isEmpty();
    }
}
