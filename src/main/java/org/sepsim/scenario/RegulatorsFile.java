package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;

/** Reads {@code regulators.csv}. */
final class RegulatorsFile {
    private static final String HEADER = "regulator,kind,jurisdiction,since,source";

    private RegulatorsFile() {}

    /** The regulators, in the order of the file; a jurisdiction is one of the nations or a treaty of theirs. */
    static List<Regulator> read(Path file, List<NationData> nations, Problems problems) {
        Set<String> jurisdictions = new TreeSet<>();
        for (NationData nation : nations) {
            jurisdictions.add(nation.name());
            jurisdictions.addAll(nation.treaties().keySet());
        }
        List<Regulator> regulators = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (CsvRow row : CsvTable.rows(file, HEADER, problems)) {
            row.isFirst("regulator", row.filled("regulator"), seen);
            row.filled("source");
            regulator(row, jurisdictions).ifPresent(regulators::add);
        }
        return regulators;
    }

    private static Optional<Regulator> regulator(CsvRow row, Set<String> jurisdictions) {
        Map<String, Object> kinds = Labels.constants(Regulator.Kind.class);
        Optional<String> kind = row.oneOf("kind", kinds.keySet());
        Optional<String> jurisdiction = row.oneOf("jurisdiction", jurisdictions);
        Optional<Quarter> since = row.quarter("since");
        if (kind.isEmpty() || jurisdiction.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        Regulator.Kind task = (Regulator.Kind) kinds.get(kind.get());
        return Optional.of(new Regulator(row.text("regulator"), task, jurisdiction.get(), since.get()));
    }
}
