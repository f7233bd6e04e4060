package org.sepsim.results;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of a query as text; numbers by {@link Numbers}. CSV and JSON stream, a table is held to find its widths. */
final class RowPrinter {
    /** One value: its text, and whether JSON writes it bare. */
    private record Cell(String text, boolean bare) {}

    private static final Cell MISSING = new Cell("", false);

    private final ResultSet rows;
    private final List<String> names = new ArrayList<>();
    private final Appendable out;

    private RowPrinter(ResultSet rows, Appendable out) throws SQLException {
        this.rows = rows;
        this.out = out;
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
    }

    static void print(ResultSet rows, Format format, Appendable out) throws SQLException, IOException {
        RowPrinter printer = new RowPrinter(rows, out);
        switch (format) {
            case TABLE -> printer.table();
            case CSV -> printer.csv();
            case JSON -> printer.json();
        }
    }

    private void csv() throws SQLException, IOException {
        out.append(Csv.line(names));
        while (rows.next()) {
            out.append(Csv.line(row().stream().map(Cell::text).toList()));
        }
    }

    private void json() throws SQLException, IOException {
        out.append('[');
        boolean first = true;
        while (rows.next()) {
            out.append(first ? "\n" : ",\n").append("  {");
            List<Cell> row = row();
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : ", ")
                        .append(quoted(names.get(i)))
                        .append(": ")
                        .append(jsonValue(row.get(i)));
            }
            out.append('}');
            first = false;
        }
        out.append(first ? "]\n" : "\n]\n");
    }

    private static String jsonValue(Cell cell) {
        if (cell.equals(MISSING)) {
            return "null";
        }
        return cell.bare ? cell.text : quoted(cell.text);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private void table() throws SQLException, IOException {
        List<List<Cell>> all = new ArrayList<>();
        while (rows.next()) {
            all.add(row());
        }
        List<Cell> header = names.stream().map(name -> new Cell(name, false)).toList();
        int[] widths = new int[names.size()];
        List<Boolean> numeric = new ArrayList<>(Collections.nCopies(widths.length, false));
        for (int i = 0; i < widths.length; i++) {
            widths[i] = names.get(i).length();
            for (List<Cell> row : all) {
                widths[i] = Math.max(widths[i], row.get(i).text.length());
                numeric.set(i, numeric.get(i) || row.get(i).bare);
            }
        }
        tableLine(header, widths, numeric);
        for (List<Cell> row : all) {
            tableLine(row, widths, numeric);
        }
    }

    private void tableLine(List<Cell> row, int[] widths, List<Boolean> numeric) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String text = row.get(i).text;
            String padding = " ".repeat(widths[i] - text.length());
            line.append(i == 0 ? "" : "  ").append(numeric.get(i) ? padding + text : text + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private List<Cell> row() throws SQLException {
        List<Cell> row = new ArrayList<>(names.size());
        for (int i = 1; i <= names.size(); i++) {
            row.add(cell(rows.getObject(i)));
        }
        return row;
    }

    private static Cell cell(Object value) {
        if (value == null) {
            return MISSING;
        }
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            return number(((Number) value).doubleValue());
        }
        return new Cell(value.toString(), value instanceof Number || value instanceof Boolean);
    }

    private static Cell number(double value) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        return Double.isInfinite(value)
                ? new Cell(value > 0 ? "inf" : "-inf", false)
                : new Cell(Numbers.format(value), true);
    }
}
