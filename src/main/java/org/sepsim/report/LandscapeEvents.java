package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Query;

/** Pools, licences, disputes and sales of patents up to a year, a world on average. */
final class LandscapeEvents {
    private static final MathContext DIGITS = new MathContext(9);
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("licence", "Licences agreed");
        KINDS.put("licence-refused", "Licences refused");
        KINDS.put("licence-lapsed", "Licences lapsed");
        KINDS.put("dispute", "Disputes");
        KINDS.put("award", "Awards");
        KINDS.put("pool-licence", "Pools' licences for small makers");
        KINDS.put("patents-traded", "Sales of patents");
    }

    /**
     * How often something happens in a world, on average.
     *
     * @param what in words
     * @param inYear in the year asked for
     * @param upTo in that year and all before
     */
    record Count(String what, BigDecimal inYear, BigDecimal upTo) {}

    private LandscapeEvents() {}

    static String html(ReportData data, String scenario, int year) throws IOException {
        List<List<String>> rows = counts(data, scenario, year).stream()
                .map(count -> List.of(count.what(), one(count.inYear()), one(count.upTo())))
                .toList();
        return rows.isEmpty()
                ? Html.paragraph("No licence, dispute, pool or sale of patents is stored up to that year.")
                : Html.table(
                        "Pools and licences in a world, mean over worlds, all generations",
                        List.of("What", "In " + year, "Up to " + year),
                        rows);
    }

    /** What of licences and pools happened in a scenario, kinds first, then pool by pool. */
    static List<Count> counts(ReportData data, String scenario, int year) throws IOException {
        String from = " FROM events WHERE scenario = '" + scenario.replace("'", "''")
                + "' AND CAST(substr(date, 1, 4) AS INTEGER) <= " + year;
        String inYear = "count(*) FILTER (substr(date, 1, 4) = '" + year + "') AS during";
        int worlds = data.manifest().provenance().replicates();
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        for (Map<String, String> row :
                Query.rows(data.folder(), "SELECT type, count(*) AS n, " + inYear + from + " GROUP BY type")) {
            kinds.put(row.get("type"), row);
        }
        List<Count> counts = new ArrayList<>();
        KINDS.forEach((type, words) -> {
            if (kinds.containsKey(type)) {
                counts.add(count(words, kinds.get(type), worlds));
            }
        });
        String pools = "SELECT target || ': ' || (CASE type WHEN 'pool-joined' THEN 'joined' ELSE 'left' END) AS what,"
                + " count(*) AS n, " + inYear + from
                + " AND type IN ('pool-joined', 'pool-left') GROUP BY what ORDER BY what";
        for (Map<String, String> row : Query.rows(data.folder(), pools)) {
            counts.add(count("Pool " + row.get("what"), row, worlds));
        }
        return counts;
    }

    private static Count count(String words, Map<String, String> row, int worlds) {
        return new Count(words, rate(row.get("during"), worlds), rate(row.get("n"), worlds));
    }

    private static BigDecimal rate(String count, int worlds) {
        return new BigDecimal(count).divide(BigDecimal.valueOf(worlds), DIGITS);
    }

    private static String one(BigDecimal rate) {
        return rate.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
