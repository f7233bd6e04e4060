package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sepsim.results.ResultsException;
import org.sepsim.results.Table;

/**
 * What a comparison with data found, as a page of Markdown. Beside it stands a folder of its name with the tables that the page tells of and its charts: the
 * page is made of these alone.
 */
public final class EvidencePage {
    private static final List<String> TABLES = List.of(
            "validation.csv",
            "summary.csv",
            "skill.csv",
            "facts.csv",
            "ablation.csv",
            "mechanisms.csv",
            "backtest-validation.csv",
            "backtest-summary.csv",
            "backtest-skill.csv");
    private static final List<String> CHARTS = List.of("targets-", "backtest-", MechanismMap.ID);
    private static final String SVG = ".svg";

    private final Path folder;
    private final StringBuilder text = new StringBuilder();

    private EvidencePage(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the page and its folder.
     *
     * @param results folder of a validation
     * @param page file that ends with {@code .md}
     * @throws ResultsException if the folder is of nothing else
     */
    public static void write(Path results, Path page) throws IOException {
        if (!Files.exists(results.resolve(ValidationCharts.FILE))) {
            throw new ResultsException(results + ": must hold results of validate to be told on a page of evidence");
        }
        Path folder = folderOf(page);
        Files.createDirectories(folder);
        empty(folder);
        for (String table : TABLES) {
            if (Files.exists(results.resolve(table))) {
                Files.copy(results.resolve(table), folder.resolve(table));
            }
        }
        for (Path chart : charts(results.resolve("charts"))) {
            Files.copy(chart, folder.resolve(chart.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(page, text(folder, Made.of(results).command()));
    }

    /** Where the tables and charts of a page lie. */
    static Path folderOf(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", ""));
    }

    /** Tables and charts of the last time; what else lies there stays. */
    private static void empty(Path folder) throws IOException {
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        for (Path chart : charts(folder)) {
            Files.delete(chart);
        }
    }

    private static List<Path> charts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SVG))
                    .filter(file -> CHARTS.stream()
                            .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    /**
     * The page.
     *
     * @param folder with its tables and charts
     * @param command that made them
     */
    static String text(Path folder, String command) throws IOException {
        return new EvidencePage(folder).text(command);
    }

    private String text(String command) throws IOException {
        line("# What the evidence says");
        line("");
        line("Made by `docs/images/make evidence` from what this command found:");
        line("");
        line("    " + command);
        line("");
        line("[evidence.md](evidence.md) says what is compared and how; tables and charts lie in [" + name() + "]("
                + name() + ").");
        line("");
        line("## Targets");
        line("");
        met("summary.csv", "skill.csv");
        charts("targets-");
        if (Files.exists(folder.resolve(ValidationCharts.BACKTEST))) {
            line("## What was predicted");
            line("");
            line(
                    "Parameters were fitted to data older than every target here; the dated events that happened are given. Naive forecasts see no later data than the fit did.");
            line("");
            met("backtest-summary.csv", "backtest-skill.csv");
            predicted();
            charts("backtest-");
        }
        line("## Stylised facts");
        line("");
        facts();
        if (Files.exists(folder.resolve(MechanismMap.FILE))) {
            line("## Mechanisms switched off");
            line("");
            line("[ablation.csv](" + name()
                    + "/ablation.csv) holds every fact with each mechanism switched off, [mechanisms.csv](" + name()
                    + "/mechanisms.csv) what was done to it.");
            line("");
            charts(MechanismMap.ID);
            carried();
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String name() {
        return String.valueOf(folder.getFileName());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void met(String summaryFile, String skillFile) {
        Table summary = Table.read(folder.resolve(summaryFile));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : summary.rows()) {
            rows.add(List.of(
                    summary.text(row, "use"),
                    summary.text(row, "targets"),
                    ReportWords.percent(summary.number(row, "inside")) + " %",
                    ReportWords.percent(summary.number(row, "median_plausible")) + " %",
                    SweepWords.number(summary.number(row, "relative_width")),
                    SweepWords.number(summary.number(row, "interval_score"))));
        }
        table(List.of("use", "targets", "inside", "median plausible", "relative width", "interval score"), rows);
        Table skill = Table.read(folder.resolve(skillFile));
        for (List<String> row : skill.rows()) {
            line("- " + SkillWords.sentence(skill, row));
        }
        line("");
    }

    private void predicted() {
        Table predicted = Table.read(folder.resolve(ValidationCharts.BACKTEST));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : predicted.rows()) {
            rows.add(List.of(
                    predicted.text(row, "id"),
                    predicted.text(row, "use"),
                    number(predicted, row, "target"),
                    number(predicted, row, "low") + " to " + number(predicted, row, "high"),
                    number(predicted, row, "p50"),
                    number(predicted, row, "p05") + " to " + number(predicted, row, "p95"),
                    predicted.text(row, "inside")));
        }
        table(List.of("target", "use", "data", "plausible", "median world", "90 % of worlds", "inside"), rows);
    }

    private void facts() {
        Table facts = Table.read(folder.resolve("facts.csv"));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : facts.rows()) {
            rows.add(List.of(
                    facts.text(row, "fact"),
                    facts.text(row, "statement"),
                    facts.text(row, "origin") + ": " + facts.text(row, "why"),
                    ValidationReport.range(facts, row),
                    number(facts, row, "p50"),
                    number(facts, row, "p05") + " to " + number(facts, row, "p95"),
                    ValidationReport.held(facts.number(row, "holds")),
                    facts.text(row, "source")));
        }
        table(
                List.of("fact", "statistic", "origin", "holds where", "median", "90 % of worlds", "holds in", "source"),
                rows);
    }

    private void carried() {
        Table facts = Table.read(folder.resolve("facts.csv"));
        for (List<String> row : facts.rows()) {
            line("- " + ValidationReport.carried(facts, row));
        }
        line("");
    }

    private static String number(Table table, List<String> row, String column) {
        double value = table.number(row, column);
        return Double.isNaN(value) ? "\u2013" : SweepWords.number(value);
    }

    private void charts(String prefix) throws IOException {
        for (Path chart : charts(folder)) {
            String file = chart.getFileName().toString();
            if (file.startsWith(prefix)) {
                String words = file.replace(SVG, "").replace('-', ' ');
                line("![" + words + "](" + name() + "/" + file + ")");
                line("");
            }
        }
    }

    private void table(List<String> columns, List<List<String>> rows) {
        row(columns);
        row(columns.stream().map(column -> "---").toList());
        rows.forEach(this::row);
        line("");
    }

    private void row(List<String> cells) {
        line("| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |");
    }
}
