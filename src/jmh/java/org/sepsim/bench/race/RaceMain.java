package org.sepsim.bench.race;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** {@code RaceMain VERSION FIRMS REPLICATES SEED}: times one version and prints it as pairs {@code key=value}. */
public final class RaceMain {
    static final Map<String, IntFunction<Race>> VERSIONS =
            new TreeMap<>(Map.of("arrays", ArrayRace::new, "mason", MasonRace::new, "sepsim", EngineRace::new));

    private RaceMain() {}

    /** Prints one line. */
    public static void main(String[] args) {
        int firms = Integer.parseInt(args[1]);
        int replicates = Integer.parseInt(args[2]);
        Race race = VERSIONS.get(args[0]).apply(firms);
        Timing timing = Timing.of(race, firms, replicates, Long.parseLong(args[3]));
        System.out.printf(
                Locale.ROOT,
                "peer=%s N=%d R=%d ns_per_firm_year=%.1f %s%n",
                args[0],
                firms,
                replicates,
                timing.nanosPerFirmYear(),
                timing.outcome());
    }
}
