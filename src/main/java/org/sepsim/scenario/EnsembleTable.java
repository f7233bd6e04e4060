package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sepsim.scenario.CsvSheet.Cell;

/** A table of draws as read: a column a parameter, a row a draw; see {@link ParameterEnsemble}. */
final class EnsembleTable {
    private final List<Cell> header;
    private final List<List<Cell>> rows;
    private final Problems problems;

    private EnsembleTable(List<List<Cell>> sheet, Problems problems) {
        this.header = sheet.get(0);
        this.rows = sheet.subList(1, sheet.size());
        this.problems = problems;
    }

    /**
     * The draws as a reader of a scenario needs them.
     *
     * @param overlays each draw as a document over a scenario
     * @param rows the cells of each, to tell what is wrong with a value
     */
    record Read(ParameterEnsemble ensemble, List<Tree.Mapping> overlays, List<List<Cell>> rows) {
        /** Without draws. */
        static final Read NONE = new Read(ParameterEnsemble.NONE, List.of(), List.of());
    }

    /**
     * The draws of a sheet.
     *
     * @param kept which parameters are drawn; the others are fixed elsewhere
     * @return {@link Read#NONE} if no parameter is left, or after adding to the problems what is wrong
     */
    static Read of(List<List<Cell>> sheet, Predicate<String> kept, Problems problems) {
        EnsembleTable table = new EnsembleTable(sheet, problems);
        int before = problems.count();
        table.checkHeader();
        return problems.count() > before ? Read.NONE : table.read(kept);
    }

    private void checkHeader() {
        int fixed = ParameterEnsemble.COLUMNS.size();
        List<String> names = header.stream().map(Cell::text).toList();
        if (names.size() <= fixed || !names.subList(0, fixed).equals(ParameterEnsemble.COLUMNS)) {
            problems.add(
                    header.get(0).place(),
                    "",
                    "the header must be " + String.join(",", ParameterEnsemble.COLUMNS)
                            + " and then paths of parameters, as in posterior.csv of calibrate");
            return;
        }
        for (int k = fixed; k < names.size(); k++) {
            String name = names.get(k);
            if (!Overlay.isPath(name) || !name.contains(".")) {
                problems.add(
                        header.get(k).place(),
                        name,
                        "must be a path to a parameter, such as mechanisms.inventions.carryOver");
            } else if (names.indexOf(name) < k) {
                problems.add(header.get(k).place(), name, "stands twice");
            }
        }
    }

    private Read read(Predicate<String> kept) {
        List<Integer> columns = new ArrayList<>();
        for (int k = ParameterEnsemble.COLUMNS.size(); k < header.size(); k++) {
            if (kept.test(header.get(k).text())) {
                columns.add(k);
            }
        }
        int before = problems.count();
        List<ParameterEnsemble.Draw> draws = new ArrayList<>();
        for (List<Cell> row : rows) {
            draws.add(new ParameterEnsemble.Draw(
                    row.get(0).text(),
                    number(row.get(1), "weight"),
                    row.get(2).text().isEmpty() ? Double.NaN : number(row.get(2), "distance"),
                    columns.stream().map(k -> row.get(k).text()).toList()));
        }
        if (problems.count() == before && draws.stream().allMatch(draw -> draw.weight() == 0)) {
            problems.add(rows.get(0).get(1).place(), "weight", "must be above 0 in one row at least");
        }
        if (problems.count() > before || columns.isEmpty()) {
            return Read.NONE;
        }
        List<String> names = columns.stream().map(k -> header.get(k).text()).toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        List<Cell> heads = columns.stream().map(header::get).toList();
        List<Tree.Mapping> overlays =
                cells.stream().map(row -> overlay(heads, row)).toList();
        return new Read(new ParameterEnsemble(names, draws), overlays, cells);
    }

    private static Tree.Mapping overlay(List<Cell> heads, List<Cell> row) {
        return IntStream.range(0, heads.size())
                .mapToObj(k -> Overlay.of(
                        heads.get(k).text(),
                        heads.get(k).place(),
                        new Tree.Scalar(row.get(k).place(), row.get(k).text(), true)))
                .reduce(TreeMerge::merge)
                .orElseThrow();
    }

    private double number(Cell cell, String column) {
        OptionalDouble number = NumberText.parse(cell.text());
        if (number.isEmpty() || number.getAsDouble() < 0) {
            problems.add(cell.place(), column, "must be a number of at least 0 but is '" + cell.text() + "'");
            return 0;
        }
        return number.getAsDouble();
    }
}
