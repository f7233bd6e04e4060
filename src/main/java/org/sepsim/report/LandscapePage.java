package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sepsim.results.Trajectory.Point;

/**
 * The page of a landscape.
 *
 * @param data the folder
 * @param year at whose end
 * @param tables of nations and firms
 * @param offices of patent offices
 */
record LandscapePage(ReportData data, int year, List<LandscapeTable> tables, List<LandscapeTable> offices) {
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

    /**
     * The file.
     *
     * @param name of the file without its end
     * @param missing measures that the folder does not hold
     * @param again how they were got
     */
    String text(String name, List<String> missing, Landscape.Again again) throws IOException {
        Page page = new Page(
                "Landscape of essential patents, " + year,
                "Who holds the standard-essential patents at the end of " + year
                        + " in simulated worlds? Told are what is declared, what of it is truly essential, and what strength is recognised.");
        for (String scenario : data.trajectories().keySet()) {
            String id = "s-" + scenario.replaceAll("[^A-Za-z0-9-]", "-");
            page.section(id, scenario, scenario(scenario));
        }
        page.section("origin", "Where the numbers come from", LandscapeOrigin.html(data.manifest(), missing, again));
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
                        .append(LandscapeChart.html(table, ChartSource.of(data.manifest(), scenario)))
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
        return "Concentration: of the families that are declared, "
                + table.rows().get(0).entity() + " has "
                + percent(table.largest(1)) + " %, the four largest " + table.level() + "s have "
                + percent(table.largest(4))
                + " %; the Herfindahl\u2013Hirschman index of mean shares is "
                + BigDecimal.valueOf(table.concentration()).setScale(3, RoundingMode.HALF_EVEN)
                + " (1 where one holds all).";
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
                    share(row, LandscapeMeasures.LEADERSHIP));
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
        String caption = "Contributions to " + table.generation() + " up to " + table.year()
                + ", and leadership in standards bodies of all generations";
        return rows.isEmpty() ? "" : Html.filledTable(caption, columns, rows);
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

    /** With its thousands apart. */
    static String whole(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    private String reading() {
        return Html.list(List.of(
                "Shares and counts are means over "
                        + ChartSource.replicates(data.manifest().provenance().replicates())
                        + "; the range beside the declared share holds 90 % of the worlds.",
                "Declared families are what holders say may be essential; truly essential is what the model knows and no"
                        + " office does; recognised strength is what royalties are divided by, after essentiality checks if there"
                        + " are any.",
                "Filed and granted families are all of the generation, declared or not, as expected numbers: a family lies"
                        + " at its home office and at others by habit and sales there, and each is granted at a constant"
                        + " hazard. Which of them are declared or essential is not followed office by office.",
                "At most " + SHOWN
                        + " entities are shown; the table in the CSV file beside this page holds all, with pools and licences in rows of the level event.",
                "These are simulated worlds, no survey."));
    }
}
