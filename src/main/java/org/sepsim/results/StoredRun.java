package org.sepsim.results;

/**
 * Where a run lies in the spool.
 *
 * @param scenario number of the scenario, in order of first appearance
 * @param point place in the design
 * @param replicate number of the replicate
 * @param valuesAt byte at which its values begin
 * @param eventsAt byte at which its events begin
 * @param events how many events
 */
record StoredRun(int scenario, int point, int replicate, long valuesAt, long eventsAt, int events)
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
