package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.Differences;

/** Made-up differences: China gains 6G in the alternative, Huawei gains stations, Nokia loses them; the control differs in nothing. */
class DifferenceChartsTest {
    private static final String HEADER =
            "baseline,alternative,generation,measure,level,entity,year,mean_difference,ci95_low,ci95_high,share_of_worlds_higher,replicates,boot95_low,boot95_high,share_of_worlds_lower\n";

    @TempDir
    private static Path temp;

    private static Path folder;
    private static List<String> files;

    @BeforeAll
    static void draw() throws Exception {
        folder = SampleFolder.write(temp.resolve("results"), 3, "base", "open", "base-placebo");
        StringBuilder table = new StringBuilder(HEADER);
        rows(table, "open", "6G,declared_sep_share,nation,China", 0.031);
        rows(table, "open", "6G,declared_sep_share,nation,US", -0.002);
        rows(table, "open", "all,ran_revenue_share,firm,Huawei", 0.08);
        rows(table, "open", "all,ran_revenue_share,firm,Nokia", -0.05);
        rows(table, "open", "all,vendor_profit,firm,Nokia", 0);
        rows(table, "open", "all,welfare,world,World", -12);
        rows(table, "base-placebo", "all,welfare,world,World", 0);
        Files.writeString(folder.resolve("differences.csv"), table);
        files = DifferenceCharts.write(folder).stream()
                .map(file ->
                        folder.resolve("charts").relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** Grows from zero in 2026 to {@code end} in 2030, with an interval of a fifth of it. */
    private static void rows(StringBuilder table, String alternative, String key, double end) {
        for (int year = 2025; year <= 2030; year++) {
            double mean = end * (year - 2025) / 5;
            double half = Math.abs(mean) / 5;
            int higher = mean > 0 ? 1 : 0;
            int lower = mean < 0 ? 1 : 0;
            table.append(String.format(
                    Locale.ROOT,
                    "base,%s,%s,%d,%.6f,%.6f,%.6f,%d,3,%.6f,%.6f,%d%n",
                    alternative,
                    key,
                    year,
                    mean,
                    mean - half,
                    mean + half,
                    higher,
                    mean - half,
                    mean + half,
                    lower));
        }
    }

    @Test
    void whatDiffersIsDrawnAndWhatDoesNotIsNot() {
        assertThat(files)
                .containsExactlyInAnyOrder(
                        "open-less-base/declared-sep-share-6g-nation.png",
                        "open-less-base/declared-sep-share-6g-nation.svg",
                        "open-less-base/ran-revenue-share-firm.png",
                        "open-less-base/ran-revenue-share-firm.svg",
                        "open-less-base/welfare-world.png",
                        "open-less-base/welfare-world.svg",
                        "open-less-base/who-gains-nation.png",
                        "open-less-base/who-gains-nation.svg",
                        "open-less-base/who-gains-firm.png",
                        "open-less-base/who-gains-firm.svg");
    }

    @Test
    void aChartSaysWhatIsComparedAndWhatTheBandIs() throws Exception {
        String svg = Files.readString(folder.resolve("charts/open-less-base/declared-sep-share-6g-nation.svg"));

        assertThat(svg)
                .contains(
                        "Share of declared 6G families, by nation",
                        "open less base; 3 pairs of worlds",
                        "95 % interval")
                .contains("China  +3.1", "US  -0.2", "percentage points", "alternative-sha256: ");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        Path chart = folder.resolve("charts/open-less-base/who-gains-firm.svg");
        byte[] before = Files.readAllBytes(chart);
        DifferenceCharts.write(folder);

        assertThat(Files.readAllBytes(chart)).isEqualTo(before);
    }

    @Test
    void theTableOfGainsNamesThoseWhoMoveAndLeavesOutWhatDoesNot() {
        WhoGains firms = WhoGains.of(open(), "firm", 2030);

        assertThat(firms.columns()).extracting(WhoGains.Column::name).containsExactly("RAN");
        assertThat(firms.rows()).extracting(WhoGains.Row::entity).containsExactly("Huawei", "Nokia");
        assertThat(firms.lines()).anyMatch(line -> line.matches("Huawei +\\+8\\.0"));
        assertThat(firms.lines()).anyMatch(line -> line.matches("Nokia +-5\\.0"));
    }

    @Test
    void theHeadlineIsASentence() {
        assertThat(Findings.of(open(), 2030))
                .containsExactly(
                        "China's share of declared 6G families in 2030 is 3.1 points higher (95 %: 2.5 to 3.7), higher in 100 % of worlds.",
                        "Huawei's share of RAN revenue in 2030 is 8.0 points higher (95 %: 6.4 to 9.6), higher in 100 % of worlds.",
                        "The world's welfare in 2030 is 12.0 billion USD lower (95 %: 9.6 to 14.4), lower in 100 % of worlds.",
                        "No firm's vendor profit in 2030 differs in any world.");
        assertThat(Findings.of(open(), 1999)).isEmpty();
    }

    private static List<DifferenceSeries> open() {
        return new ArrayList<>(Differences.read(folder))
                .stream().filter(series -> series.alternative().equals("open")).toList();
    }
}
