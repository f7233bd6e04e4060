package org.sepsim.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code trajectories.csv} without a database. */
public final class Trajectories {
    /** Name of the file. */
    public static final String FILE = "trajectories.csv";

    /** Folder within one of a study, with the trajectories of what it varies. */
    public static final String BASE = "base";

    private Trajectories() {}

    /**
     * Every series of a results folder, in the order of the file.
     *
     * @throws ResultsException if the file is not there or no such table
     */
    public static List<Trajectory> read(Path folder) {
        List<Trajectory> trajectories = new ArrayList<>();
        each(folder, trajectories::add);
        return trajectories;
    }

    /**
     * Hands every series of a results folder on, in the order of the file; of a sweep all of them would not fit in memory.
     *
     * @throws ResultsException if the file is not there or no such table
     */
    public static void each(Path folder, Consumer<Trajectory> sink) {
        Path file = folder.resolve(FILE);
        try (BufferedReader in = Files.newBufferedReader(file)) {
            Columns columns = Columns.of(Csv.split(String.valueOf(in.readLine())));
            each(in, columns, sink);
        } catch (IOException | IllegalArgumentException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void each(BufferedReader in, Columns columns, Consumer<Trajectory> sink) throws IOException {
        List<String> head = List.of();
        List<Trajectory.Point> points = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> row = Csv.split(line);
            List<String> key = row.subList(0, Columns.KEY);
            if (!key.equals(head)) {
                handOn(head, points, sink);
                head = List.copyOf(key);
                points = new ArrayList<>();
            }
            points.add(columns.point(row));
        }
        handOn(head, points, sink);
    }

    private static void handOn(List<String> head, List<Trajectory.Point> points, Consumer<Trajectory> sink) {
        if (!points.isEmpty()) {
            SeriesKey key = new SeriesKey(head.get(1), head.get(2), head.get(3), head.get(4));
            sink.accept(new Trajectory(head.get(0), key, points));
        }
    }

    /** Places of the columns that are read; {@code quarter} is -1 where years are stored. */
    private record Columns(int year, int quarter, int mean, int p05, int p50, int p95, int replicates) {
        /** Columns before the year: scenario, generation, measure, level, entity. */
        static final int KEY = 5;

        static Columns of(List<String> header) {
            return new Columns(
                    place(header, "year"),
                    header.indexOf("quarter"),
                    place(header, "mean"),
                    place(header, "p05"),
                    place(header, "p50"),
                    place(header, "p95"),
                    place(header, "replicates"));
        }

        private static int place(List<String> header, String column) {
            int place = header.indexOf(column);
            if (place < KEY) {
                throw new IllegalArgumentException("it has no column " + column);
            }
            return place;
        }

        Trajectory.Point point(List<String> row) {
            double time = Integer.parseInt(row.get(year));
            if (quarter >= 0) {
                time += (Integer.parseInt(row.get(quarter)) - 4) / 4.0;
            }
            return new Trajectory.Point(
                    time,
                    Double.parseDouble(row.get(mean)),
                    Double.parseDouble(row.get(p05)),
                    Double.parseDouble(row.get(p50)),
                    Double.parseDouble(row.get(p95)),
                    Integer.parseInt(row.get(replicates)));
        }
    }
}
