package org.sepsim.gui.chart;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.List;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.Difference;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Statistics;

/** The tables of charts, and pictures for the clipboard. */
public final class ChartFiles {
    private ChartFiles() {}

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
    public static Transferable picture(Image image) {
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
