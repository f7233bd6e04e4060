package org.sepsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measure;
import org.sepsim.results.Periods;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is run and what is kept of it; the same for all commands that run worlds. */
final class StudyOptions {
    @Mixin
    private WorldOptions worlds;

    private static final String YEARS = "(\\d{4})\\.\\.(\\d{4})";

    /** Length of a reported period. */
    enum By {
        YEAR,
        QUARTER
    }

    @Option(
            names = "--measures",
            paramLabel = "LIST",
            split = ",",
            description = "Measures to store, separated by commas, or 'all'; 'sepsim list measures' tells them.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--years",
            paramLabel = "A..B",
            defaultValue = "2005..2040",
            description = "Years to store (default: ${DEFAULT-VALUE}); the simulation always starts in 2005.")
    private String years;

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            defaultValue = "year",
            description = "Store values by year or by quarter (default: ${DEFAULT-VALUE}).")
    private By by;

    @Option(
            names = "--invariants",
            description = "Check the books of every quarter of every run; a run that breaks one fails and says where.")
    private boolean invariants;

    boolean invariants() {
        return invariants;
    }

    long seed() {
        return worlds.seed();
    }

    List<String> sets() {
        return worlds.sets();
    }

    Path outOr(Path otherwise) {
        return worlds.outOr(otherwise);
    }

    Periods periods() {
        if (!years.matches(YEARS)) {
            throw new UserMistake("--years must look like 2005..2040 but is " + years);
        }
        int first = Integer.parseInt(years.replaceFirst(YEARS, "$1"));
        int last = Integer.parseInt(years.replaceFirst(YEARS, "$2"));
        if (first < Quarter.FIRST_YEAR || last > Quarter.LAST_YEAR || last < first) {
            throw new UserMistake("--years must lie in " + Quarter.FIRST_YEAR + ".." + Quarter.LAST_YEAR
                    + ", the first not after the last, but is " + years);
        }
        return new Periods(first, last, by == By.QUARTER);
    }

    List<Measure> measuresOr(List<Measure> otherwise) {
        return measures.isEmpty() ? otherwise : MeasureNames.parse(measures);
    }
}
