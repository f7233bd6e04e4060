package org.sepsim.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Trajectory;

/** Every chart over time for which a page has data, to point at and to switch. */
final class Trails {
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("4G", "4G");
        GROUPS.put("5G", "5G");
        GROUPS.put("6G", "6G");
        GROUPS.put("all", "Markets and spending");
        GROUPS.put("", "Generations in the world");
    }

    private Trails() {}

    /**
     * The charts, nothing where there are no data.
     *
     * @param trajectories by what the page lets choose: scenarios, or points of a design
     */
    static String html(Map<String, List<Trajectory>> trajectories) {
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((generation, heading) -> {
            StringBuilder figures = new StringBuilder();
            ChartCatalogue.all().stream()
                    .filter(spec -> spec.kind() == ChartSpec.Kind.LINES
                            && spec.generation().equals(generation))
                    .forEach(spec -> figures.append(InteractiveChart.html(spec, trajectories)));
            if (!figures.isEmpty()) {
                text.append("<h3>").append(heading).append("</h3>\n").append(figures);
            }
        });
        return text.isEmpty()
                ? ""
                : Html.paragraph("Point at a chart, or give it the focus and press the arrow keys, to read its values"
                                + " off; the names below it switch series off and on.")
                        + "<noscript><p>The charts need JavaScript; the tables below each hold its numbers.</p></noscript>\n"
                        + "<div id=\"scenario\"></div>\n" + text;
    }
}
