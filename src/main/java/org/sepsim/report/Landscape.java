package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sepsim.results.DesignTable;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.results.ResultsException;
import org.sepsim.results.Trajectory;

/** The landscape of essential patents of a simulated year, as patent offices write navigation reports: a page and a table. */
public final class Landscape {
    /** Generations there can be a landscape of. */
    public static final List<String> GENERATIONS = List.of("4G", "5G", "6G");

    private static final String PREFIX = "landscape-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{4})(?:-(4g|5g|6g))?");

    /**
     * What is asked for.
     *
     * @param year at whose end
     * @param generations those to tell of
     */
    public record Question(int year, List<String> generations) {
        public Question {
            generations = List.copyOf(generations);
        }

        /** What was asked for when a page of that name was made. */
        public static Question of(String chart) {
            Matcher name = NAME.matcher(chart);
            if (!name.matches()) {
                throw new IllegalArgumentException("chart must be the name of a landscape but is " + chart);
            }
            String generation = name.group(2);
            return new Question(
                    Integer.parseInt(name.group(1)),
                    generation == null ? GENERATIONS : List.of(generation.toUpperCase(Locale.ROOT)));
        }

        String name() {
            boolean one = generations.size() == 1;
            return PREFIX + year + (one ? "-" + generations.get(0).toLowerCase(Locale.ROOT) : "");
        }
    }

    /**
     * What the folder's worlds say of measures that it does not hold.
     *
     * @param trajectories of these measures; empty if the worlds could not be had again
     * @param runs how many worlds were run for them
     * @param values rows of {@code trajectories.csv} that came out as they are stored
     * @param sample runs of which every value and event did
     * @param difference where what came out is not what is stored, or why nothing did; empty if all is the same
     */
    public record Again(List<Trajectory> trajectories, int runs, int values, int sample, String difference) {
        /** Nothing was run, because nothing is missing. */
        public static final Again NOTHING = new Again(List.of(), 0, 0, 0, "");

        public Again {
            trajectories = List.copyOf(trajectories);
        }
    }

    private final ReportData data;
    private final Question question;

    private Landscape(ReportData data, Question question) {
        this.data = data;
        this.question = question;
    }

    /** Whether a figure of that name is a landscape. */
    public static boolean is(String chart) {
        return NAME.matcher(chart).matches();
    }

    /**
     * The landscape of a results folder.
     *
     * @throws ResultsException if the folder is none of a batch or a comparison, or holds nothing of that year
     */
    public static Landscape of(Path folder, Question question) {
        boolean design = Files.exists(folder.resolve(DesignTable.FILE));
        boolean answers = Files.exists(folder.resolve(ValidationCharts.FILE));
        if (design || answers) {
            throw new ResultsException(folder + ": holds "
                    + (design ? "many points of a design" : "answers to data and no years between")
                    + "; there are landscapes of a batch or a comparison");
        }
        Made.requireWhole(folder);
        ReportData data = ReportData.read(folder);
        Periods periods = data.manifest().periods();
        int year = question.year;
        if (year < periods.firstYear() || year > periods.lastYear()) {
            throw new ResultsException("--year must be from " + periods.firstYear() + " to " + periods.lastYear()
                    + ", which is what " + folder + " holds, but is " + year);
        }
        return new Landscape(data, question);
    }

    /** Scenarios that it tells of; a control is not among them. */
    public Set<String> scenarios() {
        return data.trajectories().keySet();
    }

    /** Measures of which the folder does not hold everything. */
    public List<String> missing() {
        return LandscapeMeasures.missing(data.manifest(), question.generations);
    }

    /** Everything that it tells of. */
    public List<MeasureText> needed() {
        return LandscapeMeasures.of(question.generations);
    }

    /**
     * Writes {@code landscape-YEAR.html} and {@code landscape-YEAR.csv} into the folder.
     *
     * @param again what is {@link #missing}
     * @return the two files
     * @throws ResultsException if nobody declared anything by then
     */
    public List<Path> write(Again again) throws IOException {
        List<LandscapeTable> holders = new ArrayList<>();
        List<LandscapeTable> offices = new ArrayList<>();
        collect(again, holders, offices);
        String name = question.name();
        Path page = data.folder().resolve(name + ".html");
        Path table = data.folder().resolve(name + ".csv");
        String text = new LandscapePage(data, question.year, holders, offices).text(name, missing(), again);
        Files.writeString(page, text, StandardCharsets.UTF_8);
        LandscapeCsv.write(
                table, Stream.concat(holders.stream(), offices.stream()).toList(), data, question.year);
        return List.of(page, table);
    }

    private void collect(Again again, List<LandscapeTable> holders, List<LandscapeTable> offices) {
        for (Map.Entry<String, List<Trajectory>> scenario : data.trajectories().entrySet()) {
            List<Trajectory> all = new ArrayList<>(scenario.getValue());
            again.trajectories.stream()
                    .filter(one -> one.scenario().equals(scenario.getKey()))
                    .forEach(all::add);
            for (String generation : question.generations) {
                for (String level : LandscapeMeasures.HOLDERS) {
                    LandscapeTable table = LandscapeTable.of(scenario.getKey(), all, generation, level, question.year);
                    if (table.rows().stream().anyMatch(row -> row.declaredShare() > 0)) {
                        holders.add(table);
                    }
                }
                LandscapeTable ofOffices =
                        LandscapeTable.of(scenario.getKey(), all, generation, "office", question.year);
                if (!ofOffices.rows().isEmpty()) {
                    offices.add(ofOffices);
                }
            }
        }
        if (holders.isEmpty()) {
            throw new ResultsException("nobody has declared a patent of " + String.join(", ", question.generations)
                    + " by " + question.year + " in " + data.folder() + "; ask for a later year or another generation");
        }
    }
}
