package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a chart of differences shows.
 *
 * @param id name of the file
 * @param title what is seen, in words
 * @param axis title of the vertical axis, with unit
 * @param level level of the entities; {@code world} where the curves are headlines of the world
 * @param headlines one, or those that are curves of their own
 */
record DifferenceSpec(String id, String title, String axis, String level, List<Headline> headlines) {
    DifferenceSpec {
        headlines = List.copyOf(headlines);
    }

    static List<DifferenceSpec> all() {
        List<DifferenceSpec> charts = new ArrayList<>();
        for (Headline headline : Headline.RACE) {
            charts.add(byEntity(headline, "nation"));
            charts.add(byEntity(headline, "firm"));
        }
        Headline.NATIONS.forEach(headline -> charts.add(byEntity(headline, "nation")));
        charts.add(new DifferenceSpec(
                "welfare-world",
                "Welfare and its parts, world",
                "Difference, billion US dollars a year",
                "world",
                Headline.WORLD));
        return charts;
    }

    private static DifferenceSpec byEntity(Headline headline, String level) {
        String generation = headline.generation().equals("all")
                ? ""
                : "-" + headline.generation().toLowerCase(Locale.ROOT);
        String words = headline.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + headline.words().substring(1);
        String axis = headline.unit().factor() == 1
                ? "Difference, billion US dollars a year"
                : "Difference, percentage points";
        return new DifferenceSpec(
                headline.measure().replace('_', '-') + generation + "-" + level,
                words + ", by " + level,
                axis,
                level,
                List.of(headline));
    }
}
