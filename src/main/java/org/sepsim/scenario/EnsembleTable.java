package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
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

    /** The draws, and the cells of each, to tell what is wrong with a value. */
    record Read(ParameterEnsemble ensemble, List<Cell> header, List<List<Cell>> rows) {
        /** The draw of row {@code i} as a document over a scenario. */
        Tree.Mapping overlay(int i) {
            List<Tree.Mapping> values = new ArrayList<>();
            for (int k = 0; k < header.size(); k++) {
                Cell cell = rows.get(i).get(k);
                values.add(Overlay.of(
                        header.get(k).text(), header.get(k).place(), new Tree.Scalar(cell.place(), cell.text(), true)));
            }
            return values.stream().reduce(TreeMerge::merge).orElseThrow();
        }
    }

    /**
     * The draws of a sheet.
     *
     * @param kept which parameters are drawn; the others are fixed elsewhere
     * @return {@link ParameterEnsemble#NONE}, without cells, if no parameter is left, or after adding to the problems what is wrong
     */
    static Read of(List<List<Cell>> sheet, Predicate<String> kept, Problems problems) {
        EnsembleTable table = new EnsembleTable(sheet, problems);
        int before = problems.count();
        table.checkHeader();
        Read none = new Read(ParameterEnsemble.NONE, List.of(), List.of());
        return problems.count() > before ? none : table.read(kept, none);
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

    private Read read(Predicate<String> kept, Read none) {
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
            return none;
        }
        List<String> names = columns.stream().map(k -> header.get(k).text()).toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
        return new Read(
                new ParameterEnsemble(names, draws),
                columns.stream().map(header::get).toList(),
                cells);
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
