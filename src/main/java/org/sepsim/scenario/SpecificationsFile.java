package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.SpecificationData;

/** Reads {@code specifications.csv}. */
final class SpecificationsFile {
    private static final String HEADER = "specification,generation,work_starts,freezes,work_ends,fork_of,source";

    private SpecificationsFile() {}

    /** The specifications, by generation and name. */
    static List<SpecificationData> read(Path file, Problems problems) {
        List<SpecificationData> specifications = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (CsvRow row : CsvTable.rows(file, HEADER, problems)) {
            row.isFirst("specification", row.filled("specification"), seen);
            row.filled("source");
            specification(row).ifPresent(specifications::add);
        }
        specifications.sort(Comparator.comparing(SpecificationData::generation).thenComparing(SpecificationData::name));
        return specifications;
    }

    private static Optional<SpecificationData> specification(CsvRow row) {
        Map<String, Object> generations = Labels.constants(Generation.class);
        Optional<Generation> generation =
                row.oneOf("generation", generations.keySet()).map(label -> (Generation) generations.get(label));
        Optional<Quarter> starts = row.quarter("work_starts");
        Optional<Quarter> ends = row.quarter("work_ends");
        List<Quarter> freezes = new ArrayList<>();
        for (String freeze : row.words("freezes")) {
            row.read("freezes", freeze, text -> Dates.parse(text, Quarter::containing))
                    .ifPresent(freezes::add);
        }
        if (generation.isEmpty()
                || starts.isEmpty()
                || ends.isEmpty()
                || freezes.size() < row.words("freezes").size()) {
            return Optional.empty();
        }
        checkOrder(row, starts.get(), freezes, ends.get());
        return Optional.of(new SpecificationData(
                row.text("specification"), generation.get(), starts.get(), freezes, ends.get(), row.text("fork_of")));
    }

    private static void checkOrder(CsvRow row, Quarter starts, List<Quarter> freezes, Quarter ends) {
        if (freezes.isEmpty()) {
            row.complain("freezes", "is empty; a specification needs at least one freeze");
        }
        Quarter before = starts;
        for (Quarter freeze : freezes) {
            if (freeze.compareTo(before) < 0) {
                row.complain("freezes", freeze + " comes before " + before + "; dates must be in order");
            }
            before = freeze;
        }
        if (ends.compareTo(before) < 0) {
            row.complain("work_ends", ends + " comes before " + before + "; dates must be in order");
        }
    }
}
