package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.SpecificationData;

/** Reads {@code specifications.csv}. */
final class SpecificationsFile {
    private static final String HEADER = "specification,generation,work_starts,freezes,work_ends,fork_of,source";

    private SpecificationsFile() {}

    /** The specifications, by generation and name, a fork behind those that stand by themselves. */
    static List<SpecificationData> read(Path file, Problems problems) {
        List<SpecificationData> specifications = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        List<CsvRow> rows = CsvTable.rows(file, HEADER, problems);
        for (CsvRow row : rows) {
            row.isFirst("specification", row.filled("specification"), seen);
            row.filled("source");
            specification(row).ifPresent(specifications::add);
        }
        rows.forEach(row -> checkFork(row, specifications));
        specifications.sort(Comparator.comparing(SpecificationData::generation)
                .thenComparing(s -> !s.forkOf().isEmpty())
                .thenComparing(SpecificationData::name));
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

    /** A fork splits off from a specification of its own generation that stands by itself. */
    private static void checkFork(CsvRow row, List<SpecificationData> specifications) {
        String trunk = row.text("fork_of");
        if (trunk.isEmpty()) {
            return;
        }
        Set<String> allowed = new TreeSet<>();
        for (SpecificationData other : specifications) {
            if (other.forkOf().isEmpty() && other.generation().label().equals(row.text("generation"))) {
                allowed.add(other.name());
            }
        }
        if (!allowed.contains(trunk)) {
            row.complain(
                    "fork_of",
                    "there is no specification '" + trunk + "' of " + row.text("generation")
                            + " from which to split off" + NearMiss.remedy(trunk, allowed));
        }
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
