package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Numbers;
import org.sepsim.results.StoredValues;

/** A comparison that goes on until its scenarios are ranked, and what it found. */
public final class Ranking implements Course {
    /** Name of the file. */
    public static final String FILE = "ranking.csv";

    private static final List<String> COLUMNS = List.of(
            "first",
            "second",
            "generation",
            "measure",
            "entity",
            "year",
            "mean_difference",
            "order",
            "replicates",
            "indifference");

    private final UntilRanked course;

    Ranking(UntilRanked course) {
        this.course = course;
    }

    @Override
    public void run(List<RunSpec> missing, Supplier<StoredValues> stored, Rounds rounds) throws InterruptedException {
        course.run(missing, stored, rounds);
    }

    void write(StoredValues runs, int replicates, Path folder) throws IOException {
        Objective objective = course.objective();
        List<List<String>> rows = new ArrayList<>();
        for (RankedPair pair : course.pairs(runs, replicates)) {
            rows.add(List.of(
                    pair.first(),
                    pair.second(),
                    objective.key().generation(),
                    objective.key().measure(),
                    objective.key().entity(),
                    Integer.toString(objective.year()),
                    Numbers.format(objective.higher() ? pair.meanDifference() : -pair.meanDifference()),
                    word(pair),
                    Integer.toString(pair.replicates()),
                    Numbers.format(course.indifferenceOr(runs))));
        }
        CsvFile.write(folder.resolve(FILE), COLUMNS, rows);
    }

    private static String word(RankedPair pair) {
        return switch (pair.order()) {
            case HIGHER -> "better";
            case LOWER -> "worse";
            default -> pair.order().name().toLowerCase(Locale.ROOT);
        };
    }
}
