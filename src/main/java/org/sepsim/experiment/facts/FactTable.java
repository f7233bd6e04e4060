package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.Table;

/** The table of facts. */
public final class FactTable {
    /** Name of the table. */
    public static final String FILE = "facts.csv";

    private static final String COLUMNS =
            "fact,origin,scenario,statement,low,high,p05,p50,p95,holds,label,over,why,source,carried_by,prevented_by";

    private FactTable() {}

    /**
     * A row a statistic: its quantiles, the part of the worlds in which the fact holds, and which mechanisms carry or prevent it.
     *
     * @param scenario its name
     * @param values world by number, as {@link FactSheet} gives them
     * @param seed of resampling
     * @param ablation the same without each mechanism, if it was run
     */
    public static Table of(String scenario, double[][] values, long seed, Optional<Ablation> ablation) {
        List<Ablation.Carried> carried = ablation.map(Ablation::carried).orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : FactSheet.findings(values, seed)) {
            Fact fact = finding.fact();
            Ablation.Carried by = carried.isEmpty() ? Ablation.Carried.UNKNOWN : carried.get(rows.size());
            rows.add(Table.row(
                    fact.id(),
                    fact.origin().label(),
                    scenario,
                    fact.statement(),
                    finite(fact.range().low()),
                    finite(fact.range().high()),
                    finding.band().p05(),
                    finding.band().p50(),
                    finding.band().p95(),
                    finding.holds(),
                    fact.label(),
                    finding.over(),
                    fact.origin().why(),
                    fact.range().source(),
                    by.by(),
                    by.prevented()));
        }
        return new Table(List.of(COLUMNS.split(",")), rows);
    }

    private static double finite(double end) {
        return Double.isInfinite(end) ? Double.NaN : end;
    }
}
