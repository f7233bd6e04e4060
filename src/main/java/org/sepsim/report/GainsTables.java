package org.sepsim.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.PairedDifference;

/** Who gains and who loses, for a page: a chart and a table of nations, and of firms. */
final class GainsTables {
    private GainsTables() {}

    /** What the numbers are. */
    static String told(int year, String less) {
        return "Differences at the end of " + year + ", " + less
                + ", world by world with the same luck; mean and 95 % interval. In brackets where the interval holds zero.";
    }

    /**
     * Charts and tables, nothing where nothing differs.
     *
     * @param name of what is compared with the baseline
     * @param series its differences
     * @param year at whose end
     * @param kept whether the charts lie under {@code charts/} too
     */
    static String html(String name, List<DifferenceSeries> series, int year, DifferenceSource source, boolean kept)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (String level : List.of("nation", "firm")) {
            WhoGains table = WhoGains.of(series, level, year);
            if (!table.rows().isEmpty()) {
                text.append("<h3>")
                        .append(Html.text(name + ": " + level + "s"))
                        .append("</h3>\n")
                        .append(drawing(table, source, kept))
                        .append(table(table));
            }
        }
        return text.toString();
    }

    private static String drawing(WhoGains table, DifferenceSource source, boolean kept) throws IOException {
        GainsPainter painter = new GainsPainter(table);
        String file = "who-gains-" + table.level();
        String id = file + "-" + source.alternative().scenario().replaceAll("[^A-Za-z0-9-]+", "-");
        String alt = "Bars of who gains and who loses among " + table.level() + "s, " + source.pair()
                + "; the table below holds the numbers";
        return new Drawing(id, alt, canvas -> painter.draw(canvas, source)).html(alt, kept ? file : "");
    }

    private static String table(WhoGains table) {
        List<Headline> headlines = WhoGains.headlines(table.level()).stream()
                .filter(headline ->
                        table.columns().stream().anyMatch(c -> c.name().equals(headline.name())))
                .toList();
        List<String> columns = new ArrayList<>(List.of(table.level().equals("firm") ? "Firm" : "Nation"));
        headlines.forEach(
                headline -> columns.add(headline.name() + ", " + headline.unit().unit()));
        List<List<String>> rows = new ArrayList<>();
        for (WhoGains.Row row : table.rows()) {
            List<String> fields = new ArrayList<>(List.of(row.entity()));
            headlines.forEach(headline -> fields.add(
                    row.differences().containsKey(headline.name())
                            ? field(headline, row.differences().get(headline.name()))
                            : ""));
            rows.add(fields);
        }
        return Html.table("Who gains and who loses in " + table.year(), columns, rows);
    }

    private static String field(Headline headline, PairedDifference difference) {
        if (difference.zero()) {
            return "0";
        }
        String number = headline.unit().signed(difference);
        return difference.clear() ? number : "(" + number + ")";
    }
}
