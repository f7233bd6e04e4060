package org.sepsim.gui.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;
import org.sepsim.results.ResultsException;
import org.sepsim.results.SeriesKey;

/**
 * What was chosen when a chart was saved.
 *
 * @param kind lines of shares or a difference
 * @param series what is charted; of shares whatever nation or firm
 * @param quarter the quarter on show, from 0
 * @param worlds how many worlds the bands are of
 * @param letters size of the letters
 * @param ranges from where to where both axes go, if the user zoomed: years, then values
 * @param who which worlds
 */
public record ChartView(
        Kind kind, SeriesKey series, int quarter, int worlds, int letters, List<Double> ranges, Who who) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which chart. */
    public enum Kind {
        /** Lines of the largest, with bands. */
        SHARES,
        /** A branch less its twin. */
        DIFFERENCE
    }

    /**
     * Worlds by their place among the scenarios of a picture, of which the first is as it was opened.
     *
     * @param names of all, as the user calls them
     * @param shown the branch on show
     * @param twin what it is compared with
     * @param over those that lie over the chart
     */
    public record Who(List<String> names, int shown, int twin, List<Integer> over) {
        public Who {
            names = List.copyOf(names);
            over = List.copyOf(over);
        }

        /** What is seen, in words. */
        String words(Kind kind) {
            String opened = names.get(0);
            String on = shown == 0 ? opened : names.get(shown) + " (" + opened + ")";
            if (kind == Kind.DIFFERENCE) {
                return on + " less " + names.get(twin);
            }
            return over.isEmpty()
                    ? on
                    : on + "; dashed: "
                            + String.join(", ", over.stream().map(names::get).toList());
        }
    }

    public ChartView {
        ranges = List.copyOf(ranges);
    }

    /** From where to where the axes of a chart go, if the user zoomed. */
    public static List<Double> ranges(JFreeChart chart) {
        List<Double> ranges = new ArrayList<>();
        ValueAxis years = chart.getXYPlot().getDomainAxis();
        ValueAxis values = chart.getXYPlot().getRangeAxis();
        if (!values.isAutoRange() || !years.getRange().equals(Years.axis().getRange())) {
            for (ValueAxis axis : List.of(years, values)) {
                ranges.add(axis.getLowerBound());
                ranges.add(axis.getUpperBound());
            }
        }
        return ranges;
    }

    /** Makes the axes of a chart go so. */
    void zoom(JFreeChart chart) {
        if (!ranges.isEmpty()) {
            chart.getXYPlot().getDomainAxis().setRange(new Range(ranges.get(0), ranges.get(1)));
            chart.getXYPlot().getRangeAxis().setRange(new Range(ranges.get(2), ranges.get(3)));
        }
    }

    /** Name of a file for it, without its ending: small letters, digits and hyphens. */
    public String id() {
        String what = kind + " " + series.generation() + " " + series.measure() + " "
                + (kind == Kind.SHARES ? series.level() : series.entity());
        return what.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    /** As text, for a recipe. */
    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can be written", e);
        }
    }

    /**
     * Reads such a text.
     *
     * @throws ResultsException if it is none
     */
    static ChartView read(String text) {
        try {
            return JSON.readValue(text, ChartView.class);
        } catch (JsonProcessingException e) {
            throw new ResultsException(
                    "what the picture says of its view cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
