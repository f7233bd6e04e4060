package org.sepsim.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether a placebo leaves everything as it is: every value of every world, and every event but its own. */
public final class SameWorlds {
    private static final String OWN_EVENT = "placebo";

    /** Name of the file that tells what is wrong with a comparison; there is none if nothing is. */
    public static final String WARNINGS = "warnings.txt";

    private SameWorlds() {}

    /**
     * What differs between a baseline and its placebo, in words; nothing if they are the same.
     *
     * @throws IOException if the runs cannot be read
     */
    public static List<String> complaints(StoredValues stored, String baseline, String placebo) throws IOException {
        List<String> complaints = new ArrayList<>();
        Pairs pairs = new Pairs(stored, baseline, placebo);
        if (pairs.replicates().isEmpty()) {
            complaints.add("no world of both came to its end");
        }
        boolean sameRuns = stored.replicates(List.of(baseline)).equals(stored.replicates(List.of(placebo)));
        if (!sameRuns) {
            complaints.add("runs failed in one of them and not in the other");
        }
        if (!stored.series(baseline).equals(stored.series(placebo))) {
            complaints.add("they have other series");
        }
        complaints.addAll(values(pairs, stored.periods()));
        complaints.addAll(events(stored, baseline, placebo, pairs.replicates()));
        return complaints;
    }

    private static List<String> values(Pairs pairs, Periods periods) throws IOException {
        int[] rows = new int[1];
        String[] first = new String[1];
        pairs.forEach((key, left, right) -> {
            for (int period = 0; period < left.length; period++) {
                if (differ(left[period], right[period])) {
                    rows[0]++;
                    if (first[0] == null) {
                        first[0] = key.measure() + " " + key.generation() + " " + key.entity() + " "
                                + periods.year(period);
                    }
                }
            }
        });
        return rows[0] == 0 ? List.of() : List.of(rows[0] + " rows differ, the first is " + first[0]);
    }

    private static boolean differ(double[] left, double[] right) {
        for (int i = 0; i < left.length; i++) {
            if (Double.compare(left[i], right[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> events(StoredValues stored, String baseline, String placebo, List<Integer> replicates)
            throws IOException {
        for (int replicate : replicates) {
            if (!others(stored.events(baseline, replicate)).equals(others(stored.events(placebo, replicate)))) {
                return List.of("events differ, first in replicate " + replicate);
            }
        }
        return List.of();
    }

    private static List<EventRow> others(List<EventRow> events) {
        return events.stream().filter(event -> !event.type().equals(OWN_EVENT)).toList();
    }
}
