package org.sepsim.report;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a chart of intervals shows: for each row several marks, each a point with a range about it.
 *
 * @param title what is seen, in words
 * @param note what point and range are
 * @param axis title of the horizontal axis, with unit
 * @param series names of the marks of a row, in the order in which they are drawn
 * @param rows from above to below
 */
record IntervalRows(String title, String note, String axis, List<String> series, List<Row> rows) {
    /** More rows than this do not fit on a page. */
    static final int MOST = 24;

    /**
     * A row.
     *
     * @param label at its left
     * @param marks one a series; none in a row that is the heading of those below
     */
    record Row(String label, List<Mark> marks) {
        Row {
            marks = List.copyOf(marks);
        }

        static Row heading(String label) {
            return new Row(label, List.of());
        }
    }

    /**
     * A point and its range; what is NaN is not drawn.
     *
     * @param value place of the point
     * @param low lower end of the range
     * @param high upper end
     */
    record Mark(double value, double low, double high) {}

    IntervalRows {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** The chart. */
    Drawing drawing(String id, ChartSource source) {
        IntervalPainter painter = new IntervalPainter(this);
        return new Drawing(id, title, canvas -> painter.draw(canvas, source));
    }

    /** Whether anything would be drawn. */
    boolean isEmpty() {
        return highest() == 0 && lowest() == 0;
    }

    /** The greatest number drawn, at least 0. */
    double highest() {
        return numbers().max().orElse(0);
    }

    /** The least number drawn, at most 0. */
    double lowest() {
        return -numbers().map(number -> -number).max().orElse(0);
    }

    private DoubleStream numbers() {
        return DoubleStream.concat(
                DoubleStream.of(0),
                rows.stream()
                        .flatMap(row -> row.marks().stream())
                        .flatMapToDouble(mark -> DoubleStream.of(mark.value, mark.low, mark.high))
                        .filter(number -> !Double.isNaN(number)));
    }
}
