package org.sepsim.results;

/**
 * Where a run lies in the spool.
 *
 * @param scenario number of the scenario, in order of first appearance
 * @param point place in the design
 * @param replicate number of the replicate
 * @param values its values
 * @param happened its events
 * @param events how many events
 */
record StoredRun(int scenario, int point, int replicate, Stretch values, Stretch happened, int events)
        implements Comparable<StoredRun> {
    @Override
    public int compareTo(StoredRun other) {
        int byScenario = Integer.compare(scenario, other.scenario);
        if (byScenario != 0) {
            return byScenario;
        }
        int byPoint = Integer.compare(point, other.point);
        return byPoint != 0 ? byPoint : Integer.compare(replicate, other.replicate);
    }
}
