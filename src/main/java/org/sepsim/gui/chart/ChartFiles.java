package org.sepsim.gui.chart;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartUtilities;
import org.jfree.chart.JFreeChart;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.Difference;
import org.sepsim.report.SvgPicture;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Statistics;

/** Charts as files. */
public final class ChartFiles {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private ChartFiles() {}

    /**
     * Writes a chart as the ending of the file's name says.
     *
     * @param rows the table, for a CSV file
     * @throws IllegalArgumentException if the ending is not {@code .png}, {@code .svg} or {@code .csv}
     */
    public static void write(Path file, JFreeChart chart, String rows) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                ChartUtilities.writeChartAsPNG(out, chart, WIDTH, HEIGHT);
            }
        } else if (name.endsWith(".svg")) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
            Files.writeString(file, SvgPicture.of(WIDTH, HEIGHT, graphics -> chart.draw(graphics, page)));
        } else if (name.endsWith(".csv")) {
            Files.writeString(file, rows);
        } else {
            throw new IllegalArgumentException(
                    "the file's name must end in .png, .svg or .csv but is " + file.getFileName());
        }
    }

    /** The bands of an ensemble as rows of {@code trajectories.csv}: a batch of the same scenario and worlds writes the same bytes. */
    public static String rows(String scenario, List<Band> bands) {
        StringBuilder text =
                new StringBuilder("scenario,generation,measure,level,entity,year," + Statistics.COLUMNS + "\n");
        for (Band band : bands) {
            String start = scenario + "," + band.key().fields() + ",";
            for (Band.Year year : band.years()) {
                text.append(start).append(year.year()).append(',');
                year.statistics().append(text);
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** A difference as rows of {@code differences.csv}: a comparison of the same scenarios and worlds writes the same bytes. */
    public static String rows(String baseline, String alternative, Difference difference) {
        StringBuilder text = new StringBuilder(DifferenceTable.header());
        String start = DifferenceTable.start(baseline, alternative, difference.key());
        for (Difference.Year year : difference.years()) {
            text.append(start).append(year.year()).append(',');
            DifferenceTable.append(text, year.difference());
        }
        return text.toString();
    }

    /** A picture for the clipboard. */
    public static Transferable picture(JFreeChart chart) {
        Image image = chart.createBufferedImage(WIDTH, HEIGHT);
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.imageFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return DataFlavor.imageFlavor.equals(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                if (!isDataFlavorSupported(flavor)) {
                    throw new UnsupportedFlavorException(flavor);
                }
                return image;
            }
        };
    }
}
