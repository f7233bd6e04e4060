package org.sepsim.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.sepsim.scenario.Scenario;

/** What each phase of a run costs: a clock and a count of allocated bytes around each. */
public final class PhaseCosts implements PhaseRun.Watch {
    private static final double NANOS_PER_MILLI = 1e6;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long[] nanos = new long[PhaseRun.COUNT];
    private final long[] bytes = new long[PhaseRun.COUNT];
    private final int replicates;
    private long time;
    private long allocated;

    private PhaseCosts(int replicates) {
        this.replicates = replicates;
    }

    /**
     * Measures.
     *
     * @param warmUp worlds run before
     * @param replicates worlds measured
     */
    public static PhaseCosts of(Scenario scenario, int warmUp, int replicates) {
        PhaseCosts costs = new PhaseCosts(replicates);
        costs.run(scenario, warmUp);
        Arrays.fill(costs.nanos, 0);
        Arrays.fill(costs.bytes, 0);
        costs.run(scenario, replicates);
        return costs;
    }

    private void run(Scenario scenario, int worlds) {
        for (int replicate = 1; replicate <= worlds; replicate++) {
            PhaseRun.run(scenario, replicate, this);
        }
    }

    @Override
    public void before() {
        allocated = thread.getCurrentThreadAllocatedBytes();
        time = System.nanoTime();
    }

    @Override
    public void after(int phase) {
        nanos[phase] += System.nanoTime() - time;
        bytes[phase] += thread.getCurrentThreadAllocatedBytes() - allocated;
    }

    /** Milliseconds a replicate that the choice of vendors takes. */
    public double vendorChoice() {
        return milliseconds(Phase.VENDOR_CHOICE.ordinal());
    }

    double milliseconds(int phase) {
        return nanos[phase] / NANOS_PER_MILLI / replicates;
    }

    /** Thousand bytes a replicate. */
    double kilobytes(int phase) {
        return bytes[phase] / 1000.0 / replicates;
    }
}
