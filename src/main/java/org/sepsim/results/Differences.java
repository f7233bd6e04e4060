package org.sepsim.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code differences.csv} without a database. */
public final class Differences {
    private static final int KEY = 6;

    private Differences() {}

    /**
     * Every series of a results folder, in the order of the file.
     *
     * @throws ResultsException if the file is not there or no such table
     */
    public static List<DifferenceSeries> read(Path folder) {
        Path file = folder.resolve(DifferenceTable.FILE);
        Map<List<String>, List<DifferenceSeries.Point>> series = new LinkedHashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String> header = Csv.split(String.valueOf(in.readLine()));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> row = Csv.split(line);
                series.computeIfAbsent(List.copyOf(row.subList(0, KEY)), key -> new ArrayList<>())
                        .add(point(header, row));
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
        List<DifferenceSeries> all = new ArrayList<>();
        series.forEach((key, points) -> all.add(new DifferenceSeries(
                key.get(0), key.get(1), new SeriesKey(key.get(2), key.get(3), key.get(4), key.get(5)), points)));
        return all;
    }

    private static DifferenceSeries.Point point(List<String> header, List<String> row) {
        double time = number(header, row, "year");
        if (header.contains("quarter")) {
            time += (number(header, row, "quarter") - 4) / 4;
        }
        PairedDifference difference = new PairedDifference(
                number(header, row, "mean_difference"),
                number(header, row, "ci95_low"),
                number(header, row, "ci95_high"),
                number(header, row, "boot95_low"),
                number(header, row, "boot95_high"),
                number(header, row, "share_of_worlds_higher"),
                number(header, row, "share_of_worlds_lower"),
                (int) number(header, row, "replicates"));
        return new DifferenceSeries.Point(time, difference);
    }

    private static double number(List<String> header, List<String> row, String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("it has no column " + column);
        }
        String text = row.get(place);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
