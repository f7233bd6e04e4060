package org.sepsim.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sepsim.scenario.ScenarioReader;

/** Each phase of a run beside the arithmetic that it cannot avoid, as a table in Markdown. */
public final class PhaseTable {
    private static final int WARM_UP = 300;
    private static final int COUNTED = 50;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PhaseCosts costs;
    private final double[][] counts;
    private final double[] unit;

    private PhaseTable(PhaseCosts costs, double[][] counts, double[] unit) {
        this.costs = costs;
        this.counts = counts;
        this.unit = unit;
    }

    /**
     * Measures and counts.
     *
     * @param replicates worlds measured, after {@value #WARM_UP} that warm up; {@value #COUNTED} are counted
     */
    public static String of(Path scenario, int replicates) throws IOException {
        PhaseCosts costs = PhaseCosts.of(ScenarioReader.read(scenario, List.of()), WARM_UP, replicates);
        return new PhaseTable(costs, PhaseCounts.of(scenario, COUNTED), UnitCosts.measured()).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Where many are asked for at once, a draw takes %.1f ns, an exponential %.1f ns and a logarithm %.1f ns; what those of a phase take together is the arithmetic that it cannot avoid.%n%n",
                unit[0],
                unit[1],
                unit[2]));
        text.append(
                "| phase | acts | ms a replicate | draws | exponentials | logarithms | ms they take | allocated, kB a replicate |\n");
        text.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        double all = 0;
        double arithmetic = 0;
        for (int p = 0; p < PhaseRun.COUNT; p++) {
            text.append(row(p));
            all += costs.milliseconds(p);
            arithmetic += arithmetic(p);
        }
        return text + String.format(Locale.ROOT, "| all | | %.2f | | | | %.2f | |", all, arithmetic);
    }

    private String row(int p) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.0f | %.0f | %.0f | %.3f | %.0f |%n",
                PhaseRun.name(p),
                PhaseRun.acts(p),
                costs.milliseconds(p),
                counts[p][0],
                counts[p][1],
                counts[p][2],
                arithmetic(p),
                costs.kilobytes(p));
    }

    private double arithmetic(int p) {
        double nanos = 0;
        for (int kind = 0; kind < unit.length; kind++) {
            nanos += unit[kind] * counts[p][kind];
        }
        return nanos / NANOS_PER_MILLI;
    }
}
