package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.model.Quarter;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;

/** One world year by year: who uses what, who holds the patents of the generation at stake, who sells the networks. */
final class YearTable {
    private static final int NATIONS = 4;
    private static final List<String> NEWEST_FIRST = List.of("6G", "5G", "4G");
    /** Families below which a generation is not yet a race. */
    private static final int RACE = 100;

    private final Map<SeriesKey, double[]> values = new HashMap<>();
    private final List<SeriesKey> keys;

    private YearTable(RunRows rows) {
        keys = rows.series();
        for (int k = 0; k < keys.size(); k++) {
            values.put(keys.get(k), rows.values()[k]);
        }
    }

    /** The table of a run that stored the measures of a batch by year, all years. */
    static YearTable of(RunRows rows) {
        return new YearTable(rows);
    }

    /**
     * A line of the table.
     *
     * @param subscribers million, by generation
     * @param generation the one at stake: the newest to which families are declared in number
     * @param declaredShares largest nations' shares of its declared families, in percent
     * @param ranLeader largest seller of radio access networks
     * @param ranLeaderPercent its share
     * @param rnd spending of all firms, billion USD
     * @param royalties paid by all, billion USD
     * @param banningNations nations that exclude a vendor
     */
    record Year(
            int year,
            Map<String, Double> subscribers,
            String generation,
            List<Holder> declaredShares,
            String ranLeader,
            double ranLeaderPercent,
            double rnd,
            double royalties,
            int banningNations) {}

    /** A nation and its share in percent. */
    record Holder(String nation, double percent) {}

    List<Year> years(int first, int last) {
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year(year - Quarter.FIRST_YEAR));
        }
        return years;
    }

    private Year year(int y) {
        Map<String, Double> subscribers = new LinkedHashMap<>();
        for (String generation : List.of("legacy", "4G", "5G", "6G")) {
            subscribers.put(generation, world("subscribers", generation, y));
        }
        String generation = atStake(y);
        List<Holder> seller = largest("ran_revenue_share", "all", "firm", y, 1);
        return new Year(
                Quarter.FIRST_YEAR + y,
                subscribers,
                generation,
                largest("declared_sep_share", generation, "nation", y, NATIONS),
                seller.isEmpty() ? "" : seller.get(0).nation(),
                seller.isEmpty() ? 0 : seller.get(0).percent(),
                world("rnd_spend", "all", y),
                world("royalty_paid", "all", y),
                (int) world("banning_nations", "all", y));
    }

    private String atStake(int y) {
        for (String generation : NEWEST_FIRST) {
            if (world("declared_families", generation, y) >= RACE) {
                return generation;
            }
        }
        return "4G";
    }

    private double world(String measure, String generation, int y) {
        return values.get(new SeriesKey(generation, measure, "world", "World"))[y];
    }

    private List<Holder> largest(String measure, String generation, String level, int y, int count) {
        return keys.stream()
                .filter(key -> key.measure().equals(measure)
                        && key.generation().equals(generation)
                        && key.level().equals(level))
                .map(key -> new Holder(key.entity(), 100 * values.get(key)[y]))
                .filter(holder -> holder.percent() > 0)
                .sorted(Comparator.comparingDouble(Holder::percent).reversed())
                .limit(count)
                .toList();
    }

    void print(int first, int last, PrintWriter out) {
        out.println("           subscribers, million   R&D royal- bans  essential patents declared,"
                + "                      most RAN");
        out.println("year  2G/3G    4G    5G    6G   bn $   ties        % of nations"
                + "                                     sales, %");
        for (Year year : years(first, last)) {
            out.println(line(year));
        }
    }

    private static String line(Year year) {
        String shares = year.declaredShares().stream()
                .map(holder -> String.format(Locale.ROOT, "%s %.0f", holder.nation(), holder.percent()))
                .collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "%d %6.0f%6.0f%6.0f%6.0f%7.0f%7.1f%5d  %-4s%-45.45s%s %.0f",
                        year.year(),
                        year.subscribers().get("legacy"),
                        year.subscribers().get("4G"),
                        year.subscribers().get("5G"),
                        year.subscribers().get("6G"),
                        year.rnd(),
                        year.royalties(),
                        year.banningNations(),
                        year.generation(),
                        shares,
                        year.ranLeader(),
                        year.ranLeaderPercent())
                .stripTrailing();
    }
}
