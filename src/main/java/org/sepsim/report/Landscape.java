package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sepsim.results.DesignTable;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsException;
import org.sepsim.results.Trajectory;
import org.sepsim.results.Trajectory.Point;

/** The landscape of essential patents of a simulated year, as patent offices write navigation reports: a page and a table. */
public final class Landscape {
    /** Generations there can be a landscape of. */
    public static final List<String> GENERATIONS = List.of("4G", "5G", "6G");

    private static final String PREFIX = "landscape-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{4})(?:-(4g|5g|6g))?");
    private static final int SHOWN = 15;
    private static final List<String> COLUMNS = List.of(
            "Declared families",
            "Declared, %",
            "90 % of worlds, %",
            "Truly essential, %",
            "Essential of declared, %",
            "Recognised strength, %",
            "Granted families",
            "Since 5 years, points",
            "Since 10 years, points");

    private final ReportData data;
    private final int year;
    private final List<LandscapeTable> tables = new ArrayList<>();
    private final List<LandscapeTable> offices = new ArrayList<>();

    private Landscape(ReportData data, int year) {
        this.data = data;
        this.year = year;
    }

    /**
     * Writes {@code landscape-YEAR.html} and {@code landscape-YEAR.csv} into a results folder.
     *
     * @param generations those to tell of
     * @return the two files
     * @throws ResultsException if the folder is no results folder or holds nothing of that year and these generations
     */
    public static List<Path> write(Path folder, int year, List<String> generations) throws IOException {
        if (Files.exists(folder.resolve(DesignTable.FILE))) {
            throw new ResultsException(
                    folder + ": holds many points of a design; there are landscapes of a batch or a comparison");
        }
        Landscape landscape = new Landscape(ReportData.read(folder), year);
        landscape.requireYear();
        landscape.collect(generations);
        String name = name(year, generations);
        Path page = folder.resolve(name + ".html");
        Path table = folder.resolve(name + ".csv");
        Files.writeString(page, landscape.text(name), StandardCharsets.UTF_8);
        LandscapeCsv.write(
                table,
                Stream.concat(landscape.tables.stream(), landscape.offices.stream())
                        .toList());
        return List.of(page, table);
    }

    private static String name(int year, List<String> generations) {
        boolean one = generations.size() == 1;
        return PREFIX + year + (one ? "-" + generations.get(0).toLowerCase(Locale.ROOT) : "");
    }

    /** Whether a figure of that name is a landscape. */
    public static boolean is(String chart) {
        return NAME.matcher(chart).matches();
    }

    /** Writes again what {@link #write(Path, int, List)} called {@code chart}. */
    public static void again(Path folder, String chart) throws IOException {
        Matcher name = NAME.matcher(chart);
        if (!name.matches()) {
            throw new IllegalArgumentException("chart must be the name of a landscape but is " + chart);
        }
        String generation = name.group(2);
        write(
                folder,
                Integer.parseInt(name.group(1)),
                generation == null ? GENERATIONS : List.of(generation.toUpperCase(Locale.ROOT)));
    }

    private void requireYear() {
        Periods periods = data.manifest().periods();
        if (year < periods.firstYear() || year > periods.lastYear()) {
            throw new ResultsException("--year must be from " + periods.firstYear() + " to " + periods.lastYear()
                    + ", which is what " + data.folder() + " holds, but is " + year);
        }
    }

    private void collect(List<String> generations) {
        for (Map.Entry<String, List<Trajectory>> scenario : data.trajectories().entrySet()) {
            for (String generation : generations) {
                for (String level : List.of("nation", "firm")) {
                    LandscapeTable table =
                            LandscapeTable.of(scenario.getKey(), scenario.getValue(), generation, level, year);
                    if (table.rows().stream().anyMatch(row -> row.declaredShare() > 0)) {
                        tables.add(table);
                    }
                }
                LandscapeTable ofOffices =
                        LandscapeTable.of(scenario.getKey(), scenario.getValue(), generation, "office", year);
                if (!ofOffices.rows().isEmpty()) {
                    offices.add(ofOffices);
                }
            }
        }
        if (tables.isEmpty()) {
            throw new ResultsException("nobody has declared a patent of " + String.join(", ", generations) + " by "
                    + year + " in " + data.folder() + "; ask for a later year or another generation");
        }
    }

    private String text(String name) throws IOException {
        Page page = new Page(
                "Landscape of essential patents, " + year,
                "Who holds the standard-essential patents at the end of " + year
                        + " in simulated worlds: what is declared, what of it is truly essential, and what strength is recognised.");
        for (String scenario : data.trajectories().keySet()) {
            String id = "s-" + scenario.replaceAll("[^A-Za-z0-9-]", "-");
            page.section(id, scenario, scenario(scenario));
        }
        page.section("reading", "How to read this", reading());
        Made made = Made.of(data.folder());
        page.carry(name, made, List.of());
        return page.text(made.command() + "; scenario hashes are in manifest.json");
    }

    private String scenario(String scenario) throws IOException {
        StringBuilder text = new StringBuilder();
        for (LandscapeTable table : tables) {
            if (table.scenario().equals(scenario)) {
                String heading = table.generation() + ", " + table.level() + "s";
                text.append("<h3>")
                        .append(Html.text(heading))
                        .append("</h3>\n")
                        .append(Html.paragraph(concentration(table)))
                        .append(holders(table))
                        .append(work(table));
            }
        }
        offices.stream()
                .filter(table -> table.scenario().equals(scenario))
                .forEach(table -> text.append("<h3>")
                        .append(table.generation())
                        .append(", offices</h3>\n")
                        .append(LandscapeOffices.html(table)));
        return text.append("<h3>Pools and licences</h3>\n")
                .append(LandscapeEvents.html(data, scenario, year))
                .toString();
    }

    private static String concentration(LandscapeTable table) {
        return "The largest " + table.level() + " declares " + percent(table.largest(1)) + " %, the four largest "
                + percent(table.largest(4))
                + " % of the families; the Herfindahl\u2013Hirschman index of mean shares is "
                + BigDecimal.valueOf(table.concentration()).setScale(3, RoundingMode.HALF_EVEN) + ".";
    }

    private static String holders(LandscapeTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (LandscapeTable.Row row : shown(table)) {
            List<String> fields = new ArrayList<>(List.of(row.entity()));
            fields.add(row.value("declared_families").map(p -> whole(p.mean())).orElse(""));
            fields.add(share(row, "declared_sep_share"));
            fields.add(row.value("declared_sep_share")
                    .map(p -> percent(p.p05()) + "\u2013" + percent(p.p95()))
                    .orElse(""));
            fields.add(share(row, "essential_sep_share"));
            fields.add(essentialOfDeclared(row));
            fields.add(share(row, "recognised_strength_share"));
            fields.add(row.value("granted_families").map(p -> whole(p.mean())).orElse(""));
            LandscapeTable.SINCE.forEach(
                    years -> fields.add(change(row, row.before().get(years))));
            rows.add(fields);
        }
        List<String> columns = new ArrayList<>(List.of(table.level().equals("firm") ? "Holder" : "Nation"));
        columns.addAll(COLUMNS);
        return Html.filledTable(
                "Holders of " + table.generation() + " patents at the end of " + table.year(), columns, rows);
    }

    private static String work(LandscapeTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (LandscapeTable.Row row : shown(table)) {
            List<String> fields = List.of(
                    row.entity(),
                    share(row, "contribution_share"),
                    share(row, "approved_share"),
                    share(row, "acceptance_rate"),
                    share(row, LandscapeTable.LEADERSHIP));
            if (fields.stream().skip(1).anyMatch(field -> !field.isEmpty())) {
                rows.add(fields);
            }
        }
        List<String> columns = List.of(
                table.level().equals("firm") ? "Holder" : "Nation",
                "Contributions, %",
                "Approved, %",
                "Acceptance, %",
                "Posts in standards bodies, %");
        String caption = "Contributions to " + table.generation() + " and leadership";
        return rows.isEmpty() ? "" : Html.details(caption, Html.filledTable(caption, columns, rows));
    }

    private static List<LandscapeTable.Row> shown(LandscapeTable table) {
        return table.rows().subList(0, Math.min(SHOWN, table.rows().size()));
    }

    private static String share(LandscapeTable.Row row, String measure) {
        return row.value(measure).map(point -> percent(point.mean())).orElse("");
    }

    private static String essentialOfDeclared(LandscapeTable.Row row) {
        double declared = row.value("declared_families").map(Point::mean).orElse(0.0);
        return declared > 0
                ? row.value("essential_families")
                        .map(p -> percent(p.mean() / declared))
                        .orElse("")
                : "";
    }

    private static String change(LandscapeTable.Row row, Point before) {
        if (before == null || row.value("declared_sep_share").isEmpty()) {
            return "";
        }
        String points = percent(row.declaredShare() - before.mean());
        return points.startsWith("-") || points.equals("0.0") ? points : "+" + points;
    }

    private static String percent(double share) {
        String text = ReportWords.percent(share);
        return text.equals("-0.0") ? "0.0" : text;
    }

    private static String whole(double number) {
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** What the folder does not hold, and how to store it. */
    private String missing() {
        List<String> measures = new ArrayList<>(LandscapeTable.MEASURES);
        measures.add(LandscapeTable.LEADERSHIP);
        measures.removeIf(measure -> Stream.concat(tables.stream(), offices.stream())
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.values().containsKey(measure)));
        return measures.isEmpty()
                ? ""
                : Html.paragraph("Not stored here, so not told: " + String.join(", ", measures)
                        + ". The same command with --measures all stores them, or with a list of what is wanted.");
    }

    private String reading() {
        return missing()
                + Html.list(List.of(
                        "Shares and counts are means over "
                                + ChartSource.replicates(
                                        data.manifest().provenance().replicates())
                                + "; the range beside the declared share holds 90 % of the worlds.",
                        "Declared families are what holders say may be essential; truly essential is what the model knows and no"
                                + " office does; recognised strength is what royalties are divided by, after essentiality checks if there"
                                + " are any.",
                        "Filed and granted families are all of the generation, declared or not, as expected numbers: a family lies"
                                + " at its home office and at others by habit and sales there, and each is granted at a constant"
                                + " hazard. Which of them are declared or essential is not followed office by office.",
                        "At most " + SHOWN
                                + " entities are shown; the table in the CSV file beside this page holds all.",
                        "These are simulated worlds, no survey."));
    }
}
