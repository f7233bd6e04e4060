package org.sepsim.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;

/**
 * What each phase of a run costs: phases are stepped as {@link StandardsModel} does, with a clock and a count of allocated bytes around each. Stands in the engine's
 * package because phases are nobody else's.
 */
public final class PhaseCosts {
    private static final int WARM_UP = 300;
    private static final double NANOS_PER_MILLI = 1e6;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Phase[] phases = Phase.values();
    private final long[] nanos = new long[phases.length + 1];
    private final long[] bytes = new long[phases.length + 1];

    private PhaseCosts() {}

    /**
     * Measures and returns a table in Markdown, a phase a row.
     *
     * @param replicates worlds measured, after {@value #WARM_UP} that warm up
     */
    public static String table(Scenario scenario, int replicates) {
        PhaseCosts costs = new PhaseCosts();
        for (int replicate = 1; replicate <= WARM_UP; replicate++) {
            costs.run(scenario, replicate);
        }
        Arrays.fill(costs.nanos, 0);
        Arrays.fill(costs.bytes, 0);
        for (int replicate = 1; replicate <= replicates; replicate++) {
            costs.run(scenario, replicate);
        }
        return costs.rows(replicates);
    }

    private void run(Scenario scenario, int replicate) {
        int setUp = phases.length;
        long time = System.nanoTime();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        Stage stage = new RunInput(scenario, 1, replicate).stage();
        PhaseStep[] steps = new PhaseStep[phases.length];
        for (int p = 0; p < phases.length; p++) {
            steps[p] = phases[p].on(stage);
        }
        add(setUp, time, allocated);
        for (int quarter = 0; quarter < Quarter.COUNT; quarter++) {
            stage.world().enter(quarter);
            for (int p = 0; p < phases.length; p++) {
                if (quarter % 4 == 0 || !phases[p].yearly()) {
                    time = System.nanoTime();
                    allocated = thread.getCurrentThreadAllocatedBytes();
                    steps[p].step();
                    add(p, time, allocated);
                }
            }
        }
    }

    private void add(int p, long sinceTime, long sinceAllocated) {
        bytes[p] += thread.getCurrentThreadAllocatedBytes() - sinceAllocated;
        nanos[p] += System.nanoTime() - sinceTime;
    }

    private String rows(int replicates) {
        List<String> rows = new ArrayList<>();
        rows.add("| phase | acts | ms a replicate | allocated, kB a replicate |");
        rows.add("| --- | --- | ---: | ---: |");
        double all = 0;
        for (int p = 0; p <= phases.length; p++) {
            double ms = nanos[p] / NANOS_PER_MILLI / replicates;
            all += ms;
            String name = p == phases.length
                    ? "set-up"
                    : phases[p].name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String acts = p == phases.length ? "once" : phases[p].yearly() ? "yearly" : "quarterly";
            rows.add(String.format(
                    Locale.ROOT, "| %s | %s | %.2f | %.0f |", name, acts, ms, bytes[p] / 1000.0 / replicates));
        }
        rows.add(String.format(Locale.ROOT, "| all | | %.2f | |", all));
        return String.join("\n", rows);
    }
}
