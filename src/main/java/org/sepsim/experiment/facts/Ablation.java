package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sepsim.experiment.evidence.Quantiles;
import org.sepsim.results.Numbers;
import org.sepsim.results.Table;
import org.sepsim.scenario.Scenario;

/**
 * The facts with each mechanism switched off, in the same worlds.
 *
 * @param full what the whole model's worlds say, world by number
 * @param without the same without each mechanism, by its name
 * @param seed of resampling
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
public record Ablation(double[][] full, Map<String, double[][]> without, long seed) {
    /** Name of the table. */
    public static final String FILE = "ablation.csv";

    /** Name of the table that says what is switched off. */
    public static final String SWITCHES = "mechanisms.csv";

    /** In place of a mechanism: none is switched off. */
    public static final String NONE = "none";

    /** Part of the worlds from which on a fact is said to hold. */
    private static final double HOLDS = 0.5;

    public Ablation {
        without = new LinkedHashMap<>(without);
    }

    /**
     * What is asked of the same worlds for it.
     *
     * @param variant the scenario with some parameters set
     * @return by name of the mechanism that is switched off
     */
    public static Map<String, FactSheet> sheets(Function<List<String>, Scenario> variant) {
        Scenario given = variant.apply(List.of());
        Map<String, FactSheet> sheets = new LinkedHashMap<>();
        for (Switch off : Switches.all()) {
            List<String> sets = off.setsFor(given);
            sheets.put(off.name(), new FactSheet(more -> {
                List<String> all = new ArrayList<>(more);
                all.addAll(sets); // off in the twins too
                return variant.apply(all);
            }));
        }
        return sheets;
    }

    /** How many mechanisms are switched off. */
    public static int mechanisms() {
        return Switches.all().size();
    }

    /** The table of mechanisms and what is done to switch them off. */
    public static Table mechanismTable() {
        return new Table(
                List.of("mechanism", "off", "set"),
                Switches.all().stream()
                        .map(off -> Table.row(off.name(), off.words(), String.join("; ", off.sets())))
                        .toList());
    }

    /** Facts by mechanism: quantiles of the statistic, the part of the worlds in which it holds, and the median of its paired difference from the whole model. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<Finding>> found = findings();
        for (int i = 0; i < Facts.all().size(); i++) {
            for (Map.Entry<String, List<Finding>> one : found.entrySet()) {
                Finding finding = one.getValue().get(i);
                double[][] values = one.getKey().equals(NONE) ? full : without.get(one.getKey());
                rows.add(Table.row(
                        finding.fact().id(),
                        finding.fact().label(),
                        finding.fact().statement(),
                        one.getKey(),
                        values.length,
                        finding.band().p05(),
                        finding.band().p50(),
                        finding.band().p95(),
                        finding.holds(),
                        difference(finding, found.get(NONE).get(i), values)));
            }
        }
        return new Table(
                List.of("fact,label,statistic,mechanism,worlds,p05,p50,p95,holds,difference".split(",")), rows);
    }

    private Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        found.put(NONE, FactSheet.findings(full, seed));
        without.forEach((mechanism, values) -> found.put(mechanism, FactSheet.findings(values, seed)));
        return found;
    }

    private double difference(Finding finding, Finding whole, double[][] values) {
        if (finding.fact().measure() instanceof Fact.OverWorlds) {
            return Numbers.round9(finding.band().p50() - whole.band().p50());
        }
        int place = FactSheet.place(finding.fact());
        double[] differences = new double[values.length];
        Arrays.setAll(differences, world -> values[world][place] - full[world][place]);
        double[] told =
                Arrays.stream(differences).filter(value -> !Double.isNaN(value)).toArray();
        return Quantiles.of(told).p50();
    }

    /** Mechanisms without which a fact that holds in at least half of the worlds does not, or the other way round, by place of the fact. */
    List<Carried> carried() {
        Map<String, List<Finding>> found = findings();
        List<Carried> carried = new ArrayList<>();
        for (int i = 0; i < Facts.all().size(); i++) {
            int place = i;
            boolean held = found.get(NONE).get(i).holds() >= HOLDS;
            List<String> turning = found.entrySet().stream()
                    .filter(one -> !Double.isNaN(one.getValue().get(place).holds()))
                    .filter(one -> one.getValue().get(place).holds() >= HOLDS != held)
                    .map(Map.Entry::getKey)
                    .toList();
            carried.add(new Carried(held, turning));
        }
        return carried;
    }

    /**
     * What carries a fact.
     *
     * @param held whether it holds in the whole model
     * @param turning mechanisms without which this is otherwise
     */
    record Carried(boolean held, List<String> turning) {
        static final Carried UNKNOWN = new Carried(false, List.of());

        String by() {
            return held ? String.join(" ", turning) : "";
        }

        String prevented() {
            return held ? "" : String.join(" ", turning);
        }
    }
}
