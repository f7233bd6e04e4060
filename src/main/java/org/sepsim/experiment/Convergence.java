package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sepsim.results.Statistics;
import org.sepsim.results.StoredValues;
import org.sepsim.results.Table;

/**
 * How many replicates are enough: what would be said of the headline numbers after ten worlds, after twenty, and so on to a thousand, then after a tenth more each time.
 *
 * <pre>{@code
 * cv_n   = sd_n / |mean_n|
 * stable = |cv_m − cv_n| < 0.01 for all looks m > n that there are, of which there is one at least
 * half_width_n = t_0.975(n − 1) · sd_n / √n
 * }</pre>
 *
 * <p>Source: Lorscheid, Heine and Meyer (2012), Computational and Mathematical Organization Theory 18(1), 22–62, for the coefficient of variation and its
 * tolerance; Lee and others (2015), JASSS 18(4) 4, on why it rather than habit decides.
 */
public final class Convergence {
    /** Name of the file; there is none of fewer than twenty worlds. */
    public static final String FILE = "convergence.csv";

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "generation",
            "measure",
            "level",
            "entity",
            "year",
            "replicates",
            "mean",
            "sd",
            "cv",
            "half_width",
            "stable");
    private static final int STEP = 10;
    /** Up to so many worlds a look every step; beyond, looks are rarer, or their work would grow with the square of the worlds. */
    private static final int EVERY_STEP = 1000;

    private static final int PARTS = 10;
    private static final double TOLERANCE = 0.01;

    private Convergence() {}

    /**
     * Writes the table.
     *
     * @param scenarios names, in order
     */
    public static void write(List<String> scenarios, StoredValues runs, Path folder) throws IOException {
        write(scenarios, runs, scenario -> HeadlineNumbers.of(runs, scenario), folder.resolve(FILE));
    }

    /** The same of other numbers. */
    static void write(List<String> scenarios, StoredValues runs, Function<String, List<Objective>> numbers, Path file)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String scenario : scenarios) {
            List<Integer> worlds = runs.replicates(List.of(scenario));
            if (worlds.size() >= 2 * STEP) {
                numbers.apply(scenario)
                        .forEach(number -> rows.addAll(rows(scenario, number, number.values(runs, scenario, worlds))));
            }
        }
        if (!rows.isEmpty()) {
            new Table(COLUMNS, rows).write(file);
        }
    }

    private static List<List<String>> rows(String scenario, Objective number, double[] values) {
        List<Integer> sizes = sizes(values.length);
        List<Statistics> looks = looks(values, sizes);
        boolean[] stable = stable(looks.stream().mapToDouble(Convergence::cv).toArray());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            Statistics look = looks.get(i);
            rows.add(Table.row(
                    scenario,
                    number.key().generation(),
                    number.key().measure(),
                    number.key().level(),
                    number.key().entity(),
                    number.year(),
                    sizes.get(i),
                    look.mean(),
                    look.sd(),
                    cv(look),
                    (look.ci95High() - look.ci95Low()) / 2,
                    stable[i]));
        }
        return rows;
    }

    /** After how many worlds there is a look, the last after all. */
    static List<Integer> sizes(int worlds) {
        List<Integer> sizes = new ArrayList<>();
        for (int to = STEP; to < worlds; to += to < EVERY_STEP ? STEP : to / PARTS / STEP * STEP) {
            sizes.add(to);
        }
        sizes.add(worlds);
        return sizes;
    }

    /** After so many values each; a look without a value ends them. */
    private static List<Statistics> looks(double[] values, List<Integer> sizes) {
        List<Statistics> looks = new ArrayList<>();
        for (int size : sizes) {
            double[] seen = Arrays.copyOf(values, size);
            if (Arrays.stream(seen).allMatch(Double::isNaN)) {
                return List.of();
            }
            looks.add(Statistics.of(seen));
        }
        return looks;
    }

    private static double cv(Statistics look) {
        return look.mean() == 0 ? Double.NaN : look.sd() / Math.abs(look.mean());
    }

    /** From which look on the coefficient of variation stays where it is; the last look is followed by none and tells nothing. */
    static boolean[] stable(double[] cv) {
        boolean[] stable = new boolean[cv.length];
        for (int n = 0; n < cv.length - 1; n++) {
            double here = cv[n];
            stable[n] = Arrays.stream(cv, n + 1, cv.length).allMatch(later -> Math.abs(later - here) < TOLERANCE);
        }
        return stable;
    }
}
