package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData.Membership;
import org.sepsim.model.Quarter;

/** Reads {@code nations.csv}: what is not a number about each nation. */
final class NationsFile {
    private static final String HEADER = "nation,iso3,bloc,office,launch_4g,launch_4g_basis,launch_5g,launch_5g_basis,"
            + "specification_decision,specification_decision_basis,treaties,source";
    private static final Set<String> OFFICES = new TreeSet<>(Set.of("CN", "US", "EP", "KR", "JP", "OTHER"));
    private static final Set<String> YES_OR_NO = new TreeSet<>(Set.of("0", "1"));

    private NationsFile() {}

    /**
     * A row.
     *
     * @param place of the nation's name
     * @param decision {@code null} only if the row is wrong
     */
    record Row(
            Place place,
            boolean bloc,
            String office,
            Map<String, Membership> treaties,
            Map<Generation, Quarter> launches,
            Quarter decision) {}

    /** The rows by nation. */
    static Map<String, Row> read(Path file, Problems problems) {
        Map<String, Row> nations = new TreeMap<>();
        Map<String, Place> seen = new HashMap<>();
        for (CsvRow row : CsvTable.rows(file, HEADER, problems)) {
            row.filled("source");
            if (row.isFirst("nation", row.filled("nation"), seen)) {
                nations.put(row.text("nation"), nation(row));
            }
        }
        return nations;
    }

    private static Row nation(CsvRow row) {
        boolean bloc = row.oneOf("bloc", YES_OR_NO).orElse("0").equals("1");
        if (!bloc && !row.text("iso3").matches("[A-Z]{3}")) {
            row.complain("iso3", "must be three capital letters but is '" + row.text("iso3") + "'");
        }
        Map<Generation, Quarter> launches = new EnumMap<>(Generation.class);
        dated(row, "launch_4g").ifPresent(date -> launches.put(Generation.G4, date));
        dated(row, "launch_5g").ifPresent(date -> launches.put(Generation.G5, date));
        row.filled("specification_decision");
        return new Row(
                row.place("nation"),
                bloc,
                row.oneOf("office", OFFICES).orElse(""),
                treaties(row),
                launches,
                dated(row, "specification_decision").orElse(null));
    }

    /** A date and, beside it, how it is known; both may be empty. */
    private static Optional<Quarter> dated(CsvRow row, String column) {
        if (row.text(column).isEmpty()) {
            if (!row.text(column + "_basis").isEmpty()) {
                row.complain(column + "_basis", "must be empty, for there is no " + column);
            }
            return Optional.empty();
        }
        UncertainCells.basis(row, column + "_basis");
        return row.quarter(column);
    }

    private static Map<String, Membership> treaties(CsvRow row) {
        Map<String, Membership> treaties = new TreeMap<>();
        for (String treaty : row.words("treaties")) {
            String[] parts = treaty.split(":", 2);
            Optional<Membership> membership = row.read("treaties", treaty, NationsFile::membership);
            if (membership.isPresent() && treaties.put(parts[0], membership.get()) != null) {
                row.complain("treaties", parts[0] + " stands twice");
            }
        }
        return treaties;
    }

    private static Membership membership(String treaty) {
        if (!treaty.matches("[^:.]+:[^:.]+\\.\\.[^:.]*")) {
            throw new IllegalArgumentException(
                    "'" + treaty + "' is no membership; allowed are EU:1973..2020 and NATO:1949..");
        }
        String[] span = treaty.substring(treaty.indexOf(':') + 1).split("\\.\\.", -1);
        Quarter since = Dates.parse(span[0], Quarter::containing);
        Quarter until = span[1].isEmpty() ? null : Dates.parse(span[1], Quarter::containing);
        if (until != null && until.compareTo(since) <= 0) {
            throw new IllegalArgumentException("'" + treaty + "' ends before it begins");
        }
        return new Membership(since, until);
    }
}
