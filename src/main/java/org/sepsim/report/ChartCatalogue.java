package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;

/** The charts of a results folder; one without data is left out when it is drawn. */
final class ChartCatalogue {
    private static final int NATIONS = 8;
    private static final int FIRMS = 10;
    private static final double PERCENT = 100;

    private ChartCatalogue() {}

    static List<ChartSpec> all() {
        List<ChartSpec> charts = new ArrayList<>();
        for (String generation : List.of("4G", "5G", "6G")) {
            String title = "Declared essential patents of " + generation;
            String axis = "Share of declared families, %";
            charts.addAll(pair("declared-sep-share", title, axis, "declared_sep_share", generation, "nation"));
            charts.addAll(pair("declared-sep-share", title, axis, "declared_sep_share", generation, "firm"));
            charts.add(lines(
                    "contribution-share",
                    "Contributions to the standard of " + generation,
                    "Share of contributions, %",
                    "contribution_share",
                    generation,
                    "firm"));
        }
        charts.addAll(pair(
                "patent-application-share",
                "Patent applications for 6G",
                "Share of applications, %",
                "patent_application_share",
                "6G",
                "nation"));
        charts.addAll(markets());
        charts.addAll(world());
        return List.copyOf(charts);
    }

    private static List<ChartSpec> markets() {
        List<ChartSpec> charts = new ArrayList<>();
        String ran = "Revenue from radio access networks";
        charts.addAll(pair("ran-revenue-share", ran, "Share of revenue, %", "ran_revenue_share", "all", "firm"));
        String devices = "Revenue from devices";
        charts.addAll(
                pair("device-revenue-share", devices, "Share of revenue, %", "device_revenue_share", "all", "firm"));
        charts.add(plain("rnd-spend", "Spending on R&D", "R&D, billion US dollars a year", "rnd_spend", "all", "firm"));
        charts.add(plain(
                "base-stations-4g", "4G base stations", "Base stations, million", "base_stations", "4G", "nation"));
        charts.add(plain(
                "base-stations-5g", "5G base stations", "Base stations, million", "base_stations", "5G", "nation"));
        return charts;
    }

    private static List<ChartSpec> world() {
        return List.of(
                generations("subscribers", "Subscribers by generation", "Subscribers, million", "subscribers", 1),
                generations("adoption-share", "Adoption by generation", "Share of users, %", "adoption_share", PERCENT),
                // A generation's first users hardly pay for devices, so that its own yield says nothing in its first
                // years.
                new ChartSpec(
                        "royalty-yield",
                        "Royalties paid on devices of all generations, world",
                        "Share of device revenue, %",
                        "royalty_yield",
                        "all",
                        "world",
                        ChartSpec.Kind.LINES,
                        1,
                        PERCENT));
    }

    private static List<ChartSpec> pair(
            String id, String title, String axis, String measure, String generation, String level) {
        ChartSpec lines = lines(id, title, axis, measure, generation, level);
        ChartSpec areas = new ChartSpec(
                lines.id() + "-stacked",
                lines.title(),
                axis,
                measure,
                generation,
                level,
                ChartSpec.Kind.AREAS,
                lines.top(),
                PERCENT);
        return List.of(lines, areas);
    }

    private static ChartSpec lines(
            String id, String title, String axis, String measure, String generation, String level) {
        String where = generation.equals("all") ? "" : "-" + generation.toLowerCase(java.util.Locale.ROOT);
        String by = level.equals("firm") ? ", by firm" : ", by nation";
        return new ChartSpec(
                id + where + "-" + level,
                title + by,
                axis,
                measure,
                generation,
                level,
                ChartSpec.Kind.LINES,
                top(level),
                PERCENT);
    }

    private static ChartSpec plain(
            String id, String title, String axis, String measure, String generation, String level) {
        String by = level.equals("firm") ? ", by firm" : ", by nation";
        return new ChartSpec(
                id + "-" + level, title + by, axis, measure, generation, level, ChartSpec.Kind.LINES, top(level), 1);
    }

    private static ChartSpec generations(String id, String title, String axis, String measure, double factor) {
        return new ChartSpec(id, title + ", world", axis, measure, "", "world", ChartSpec.Kind.LINES, 5, factor);
    }

    private static int top(String level) {
        return level.equals("firm") ? FIRMS : NATIONS;
    }
}
