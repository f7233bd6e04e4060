package org.sepsim.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Shard;

/** A results folder with made-up rows of every chart: shares that move towards an end, generations that follow each other. */
final class SampleFolder {
    static final List<String> FIRMS = List.of(
            "Huawei",
            "Qualcomm",
            "Samsung",
            "LG Electronics",
            "ZTE",
            "Ericsson",
            "Nokia",
            "CATT/Datang (CICT)",
            "InterDigital",
            "Apple",
            "NTT Docomo",
            "Intel",
            "Sharp",
            "OPPO",
            "Fringe");
    static final List<String> NATIONS = List.of(
            "China", "US", "Korea", "Japan", "Sweden", "Finland", "Germany", "France", "Taiwan", "UK", "Rest of Asia");
    /** Nations whose colours do not depend on who else is drawn. */
    static final List<String> WELL_KNOWN = NATIONS.subList(0, 10);

    private static final Periods YEARS = Periods.years(2005, 2040);
    private static final Map<String, Integer> BEGIN = Map.of("legacy", 1995, "4G", 2008, "5G", 2016, "6G", 2025);

    private final List<SeriesKey> keys = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final SplittableRandom luck;

    private SampleFolder(int replicate) {
        luck = new SplittableRandom(replicate);
        for (String generation : List.of("4G", "5G", "6G")) {
            shares(generation, "declared_sep_share", "firm", FIRMS);
            shares(generation, "declared_sep_share", "nation", NATIONS);
            shares(generation, "contribution_share", "firm", FIRMS);
            levels(generation, "base_stations", "nation", NATIONS, 4);
        }
        shares("6G", "patent_application_share", "nation", NATIONS);
        shares("all", "ran_revenue_share", "firm", FIRMS);
        ends("all", "rnd_spend", "Alcatel-Lucent");
        ends("all", "rnd_spend", "Rohde & Schwarz GmbH & Co. KG Research");
        shares("all", "device_revenue_share", "firm", FIRMS);
        levels("all", "rnd_spend", "firm", FIRMS, 30);
        for (String generation : List.of("legacy", "4G", "5G", "6G")) {
            waves(generation, "subscribers", 5000);
            waves(generation, "adoption_share", 1);
            waves(generation, "royalty_yield", 0.03);
        }
        levels("all", "royalty_yield", "world", List.of("World"), 0.03);
    }

    private static final Provenance.Asked ASKED = new Provenance.Asked(1, List.of(), false, Shard.WHOLE);

    static Path write(Path folder, int replicates, String... scenarios) {
        Map<String, EventTexts> quiet = new LinkedHashMap<>();
        List.of(scenarios).forEach(scenario -> quiet.put(scenario, EventTexts.NONE));
        return write(folder, replicates, quiet);
    }

    /** The same with what happens in every world of each scenario. */
    static Path write(Path folder, int replicates, Map<String, EventTexts> scenarios) {
        List<Provenance.ScenarioText> texts = new ArrayList<>();
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "sample")) {
            for (String scenario : scenarios.keySet()) {
                texts.add(Provenance.ScenarioText.of(scenario, "name: " + scenario + "\n"));
                List<SeriesKey> shared = List.copyOf(new SampleFolder(0).keys);
                for (int replicate = 0; replicate < replicates; replicate++) {
                    double[][] values = new SampleFolder(replicate).rows.toArray(double[][]::new);
                    writer.add(new RunRows(scenario, 0, replicate, shared, values, scenarios.get(scenario)));
                }
            }
            Provenance from = new Provenance(
                    "0.1.0",
                    "0123456789ab",
                    "17",
                    "sepsim batch",
                    texts,
                    1,
                    replicates,
                    ASKED,
                    "local",
                    "2026-01-01",
                    "2026-01-01");
            return writer.finish(from, ResultsWriter.AddOn.NONE);
        }
    }

    private void add(String generation, String measure, String level, String entity, double[] row) {
        keys.add(new SeriesKey(generation, measure, level, entity));
        rows.add(row);
    }

    private static double reach(String generation, int year) {
        double t = (year - BEGIN.getOrDefault(generation, 2000)) / 10.0;
        return t <= 0 ? 0 : t * t / (t * t + 0.4);
    }

    private void shares(String generation, String measure, String level, List<String> names) {
        double[][] weights = new double[names.size()][YEARS.count()];
        for (int i = 0; i < names.size(); i++) {
            double start = 1.0 / (1 + (i * 7 + generation.hashCode()) % names.size());
            double end = 1.0 / (1 + i) * (0.7 + 0.6 * luck.nextDouble());
            for (int year = 0; year < YEARS.count(); year++) {
                double path = start + (end - start) * reach(generation, 2005 + year);
                weights[i][year] = path * (0.97 + 0.06 * luck.nextDouble());
            }
        }
        for (int i = 0; i < names.size(); i++) {
            double[] row = new double[YEARS.count()];
            for (int year = 0; year < row.length; year++) {
                double sum = 0;
                for (double[] weight : weights) {
                    sum += weight[year];
                }
                row[year] = reach(generation, 2005 + year) > 0 ? weights[i][year] / sum : Double.NaN;
            }
            add(generation, measure, level, names.get(i), row);
        }
    }

    private void levels(String generation, String measure, String level, List<String> names, double most) {
        for (int i = 0; i < names.size(); i++) {
            double[] row = new double[YEARS.count()];
            double end = most / (1 + i) * (0.7 + 0.6 * luck.nextDouble());
            for (int year = 0; year < row.length; year++) {
                row[year] = end * reach(generation, 2005 + year);
            }
            add(generation, measure, level, names.get(i), row);
        }
    }

    /** A firm that goes in 2016. */
    private void ends(String generation, String measure, String entity) {
        double[] row = new double[YEARS.count()];
        for (int year = 0; year < row.length; year++) {
            row[year] = 2005 + year < 2016 ? 35 + luck.nextDouble() : 0;
        }
        add(generation, measure, "firm", entity, row);
    }

    private void waves(String generation, String measure, double most) {
        double[] row = new double[YEARS.count()];
        double scale = most * (0.9 + 0.2 * luck.nextDouble());
        int begin = BEGIN.get(generation);
        for (int year = 0; year < row.length; year++) {
            double t = (2005 + year - begin - 20) / 6.0;
            row[year] = 2005 + year < begin ? 0 : scale * reach(generation, 2005 + year) / (1 + Math.exp(t));
        }
        add(generation, measure, "world", "World", row);
    }
}
