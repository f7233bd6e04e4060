package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code indices.csv}: how much of which output hangs on which factor.
 *
 * @param rows output by output, within an output index by index
 */
public record IndexTable(List<Row> rows) {
    /** Name of the file. */
    public static final String FILE = "indices.csv";

    private static final String HEADER =
            "generation,measure,level,entity,year,factor,index,value,ci95_low,ci95_high,blocks\n";

    /**
     * An index.
     *
     * @param key series of the output
     * @param year of the output
     * @param factor path of the factor
     * @param index name of the index
     * @param value estimate
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param blocks trajectories or samples from which it is estimated
     */
    public record Row(
            SeriesKey key, int year, String factor, String index, double value, double low, double high, int blocks) {}

    public IndexTable {
        rows = List.copyOf(rows);
    }

    /** Writes the table into a results folder. */
    public void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (Row row : rows) {
            text.append(Csv.line(List.of(
                    row.key.generation(),
                    row.key.measure(),
                    row.key.level(),
                    row.key.entity(),
                    Integer.toString(row.year),
                    row.factor,
                    row.index,
                    Numbers.format(row.value),
                    Numbers.format(row.low),
                    Numbers.format(row.high),
                    Integer.toString(row.blocks))));
        }
        Files.writeString(folder.resolve(FILE), text);
    }

    /**
     * Reads the table of a results folder.
     *
     * @throws ResultsException if there is none
     */
    public static IndexTable read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            List<String> lines = Files.readAllLines(file);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(Csv.split(line)));
            }
            return new IndexTable(rows);
        } catch (IOException | RuntimeException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Row row(List<String> cells) {
        return new Row(
                new SeriesKey(cells.get(0), cells.get(1), cells.get(2), cells.get(3)),
                Integer.parseInt(cells.get(4)),
                cells.get(5),
                cells.get(6),
                number(cells.get(7)),
                number(cells.get(8)),
                number(cells.get(9)),
                Integer.parseInt(cells.get(10)));
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
