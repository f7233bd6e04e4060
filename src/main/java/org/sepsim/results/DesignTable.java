package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code design.csv}: the factors of each point. Its first two columns are those of the other tables.
 *
 * @param factors paths of what is varied
 * @param points in order
 */
public record DesignTable(List<String> factors, List<Point> points) {
    /** Name of the file. */
    public static final String FILE = "design.csv";

    /**
     * A row.
     *
     * @param number of the point, from 0
     * @param scenario what the point is called in the other tables
     * @param values one a factor
     */
    public record Point(int number, String scenario, List<String> values) {
        public Point {
            values = List.copyOf(values);
        }
    }

    public DesignTable {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
    }

    /** Writes the table into a results folder. */
    public void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(line("point", "scenario", factors));
        points.forEach(point -> text.append(line(Integer.toString(point.number), point.scenario, point.values)));
        Files.writeString(folder.resolve(FILE), text);
    }

    private static String line(String point, String scenario, List<String> values) {
        List<String> cells = new ArrayList<>(List.of(point, scenario));
        cells.addAll(values);
        return Csv.line(cells);
    }

    /**
     * Reads the table of a results folder.
     *
     * @throws ResultsException if there is none
     */
    public static DesignTable read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            List<String> lines = Files.readAllLines(file);
            List<Point> points = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = Csv.split(line);
                points.add(new Point(Integer.parseInt(cells.get(0)), cells.get(1), cells.subList(2, cells.size())));
            }
            List<String> header = Csv.split(lines.get(0));
            return new DesignTable(header.subList(2, header.size()), points);
        } catch (IOException | RuntimeException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
