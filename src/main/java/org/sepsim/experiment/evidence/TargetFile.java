package org.sepsim.experiment.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.scenario.CsvSheet;
import org.sepsim.scenario.CsvSheet.Cell;
import org.sepsim.scenario.NearMiss;
import org.sepsim.scenario.Problems;

/** Reads {@code targets.csv}, strictly. */
public final class TargetFile {
    /** How the table is called. */
    public static final String NAME = "targets.csv";

    private static final String HEADER =
            "id,measure,level,entity,generation,date,statistic,target,low,high,use,source,url,note,unit,scenario";
    private static final List<String> COLUMNS = List.of(HEADER.split(","));
    private static final List<String> USES = List.of("fit", "input", "test", "context");

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private TargetFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * The rows of {@code file}, in order.
     *
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the file
     */
    public static List<Target> read(Path file) {
        Problems problems = new Problems();
        List<Target> targets = read(file, problems);
        problems.throwIfAny();
        return targets;
    }

    /** The text of {@code file}, which was read already. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that are right; what is wrong with others is added to the problems. */
    public static List<Target> read(Path file, Problems problems) {
        TargetFile reader = new TargetFile(problems);
        List<List<Cell>> rows = CsvSheet.read(file, problems);
        List<Target> targets = new ArrayList<>();
        if (!rows.isEmpty() && !rows.get(0).stream().map(Cell::text).toList().equals(COLUMNS)) {
            problems.add(rows.get(0).get(0).place(), "", "the header must be " + HEADER);
            return targets;
        }
        for (List<Cell> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            reader.target(row).ifPresent(targets::add);
        }
        return targets;
    }

    private Optional<Target> target(List<Cell> row) {
        int before = problems.count();
        if (!ids.add(text(row, "id"))) {
            complain(row, "id", "'" + text(row, "id") + "' stands twice");
        }
        Optional<Measure> measure = Measures.named(text(row, "measure"));
        if (measure.isEmpty()) {
            List<String> names = Measures.all().stream().map(Measure::name).toList();
            unknown(row, "measure", names);
        }
        measure.ifPresent(known -> {
            boolean overFirms = text(row, "statistic").startsWith("top");
            List<Level> levels = overFirms ? List.of(Level.WORLD) : known.levels();
            unknown(row, "level", levels.stream().map(Level::label).toList());
            unknown(row, "generation", known.generations());
        });
        unknown(row, "use", USES);
        if (Statistic.named(text(row, "statistic")).isEmpty()) {
            unknown(row, "statistic", Statistic.NAMES);
        }
        checkDate(row);
        double value = number(row, "target");
        double low = number(row, "low");
        double high = number(row, "high");
        if (low >= high) {
            complain(row, "high", "must be above low but is not");
        }
        return problems.count() > before ? Optional.empty() : Optional.of(target(row, value, low, high));
    }

    private static Target target(List<Cell> row, double value, double low, double high) {
        return new Target(
                text(row, "id"),
                text(row, "measure"),
                Level.valueOf(text(row, "level").toUpperCase(Locale.ROOT)),
                text(row, "entity"),
                text(row, "generation"),
                text(row, "date"),
                text(row, "statistic"),
                value,
                low,
                high,
                text(row, "use"),
                text(row, "unit"),
                text(row, "scenario"));
    }

    private void checkDate(List<Cell> row) {
        String date = text(row, "date");
        boolean right = date.matches("\\d{4}(-(0[1-9]|1[0-2]))?");
        int year = right ? Integer.parseInt(date.substring(0, 4)) : 0;
        if (year < Quarter.FIRST_YEAR || year > Quarter.LAST_YEAR) {
            complain(
                    row, "date", "must be a month or a year from 2005 to 2040, such as 2019-03, but is '" + date + "'");
        }
    }

    private double number(List<Cell> row, String column) {
        try {
            double number = Double.parseDouble(text(row, column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // told below
        }
        complain(row, column, "must be a number but is '" + text(row, column) + "'");
        return Double.NaN;
    }

    private void unknown(List<Cell> row, String column, List<String> known) {
        String word = text(row, column);
        if (!known.contains(word)) {
            complain(row, column, "'" + word + "' is not known" + NearMiss.remedy(word, known));
        }
    }

    private void complain(List<Cell> row, String column, String message) {
        problems.add(row.get(COLUMNS.indexOf(column)).place(), column, message);
    }

    private static String text(List<Cell> row, String column) {
        return row.get(COLUMNS.indexOf(column)).text();
    }
}
