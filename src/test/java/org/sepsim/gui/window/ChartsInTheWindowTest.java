package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Reproduction;
import org.sepsim.gui.chart.ChartAgain;
import org.sepsim.model.Quarter;
import org.sepsim.report.Figure;

/** Charts saved and copied by the menu. */
class ChartsInTheWindowTest extends WindowOnDisplay {
    @Test
    void chartsAreSaved() throws Exception {
        untilAllWorldsAreDrawn();
        for (String ending : List.of("png", "svg")) {
            isDrawnAgain(saved("the middle chart", ending));
        }
        List<String> rows = Files.readAllLines(saved("the middle chart", "csv"));
        assertThat(rows)
                .hasSizeGreaterThan(6 * 10)
                .first()
                .asString()
                .startsWith("scenario,generation,measure,level,entity,year,mean,sd,p05");
        assertThat(rows.subList(1, rows.size()))
                .allMatch(row -> row.startsWith("baseline,5G,declared_sep_share,nation,"));
        pressAndGive("Save the middle chart ...", temp.resolve("chart.gif"));
        until("it is told", () -> window.bench().message().contains("must end in .png, .svg or .csv"));
    }

    /** Out of the picture alone, without the window, the same bytes come. */
    private void isDrawnAgain(Path file) throws Exception {
        Figure figure = Figure.read(file);
        Reproduction again = new Reproduction(figure.origin().asked(), Path.of("scenarios", "world"));
        Path other = temp.resolve("again-" + file.getFileName());
        ChartAgain.of(figure.origin().asked(), again.scenarios(), SILENT).write(other);
        assertThat(other).hasSameBinaryContentAs(file);
    }

    private static final Batch.Progress SILENT = new Batch.Progress() {
        @Override
        public void stored(int done, int of) {
            // Nobody looks.
        }

        @Override
        public void writing() {
            // As above.
        }
    };

    /** What is saved is what is on show now, though its tab was behind another all the time. */
    @Test
    void aChartBehindAnotherTabIsSavedAsItWouldBe() throws Exception {
        goTo(NOW);
        run(() -> window.desk().overlay(0, true));
        pick("Germany", "Ericsson");
        press("Ban");
        untilBranches(2);
        untilAllWorldsAreDrawn();
        isDrawnAgain(saved("the chart of the difference", "svg"));
        tab("Twin");
        goTo(Quarter.of(2031, 3).index());
        Path shares = temp.resolve("shares.svg");
        pressAndGive("Save the lower chart ...", shares);
        until("it is written", () -> window.bench().message().equals("Saved " + shares));
        isDrawnAgain(shares);
        assertThat(Files.readString(shares))
                .contains("6G declared SEP share: 2026-Q3: Germany bans Ericsson (baseline); dashed: baseline")
                .contains("up to 2031-Q3, bands of 100 worlds");
    }

    private Path saved(String which, String ending) throws Exception {
        Path file = temp.resolve("chart." + ending);
        pressAndGive("Save " + which + " ...", file);
        until("it is written", () -> window.bench().message().equals("Saved " + file));
        return file;
    }

    @Test
    void theDifferencesTableIsTheDifference() throws Exception {
        goTo(NOW);
        pick("Germany", "Ericsson");
        press("Ban");
        untilBranches(2);
        untilAllWorldsAreDrawn();
        tab("Twin");
        untilDrawn();
        List<String> lines = Files.readAllLines(saved("the chart of the difference", "csv"));
        assertThat(lines.get(0))
                .startsWith("baseline,alternative,generation,measure,level,entity,year,mean_difference");
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines.get(lines.size() - 1))
                .startsWith("baseline,")
                .contains(",6G,declared_sep_share,firm,Ericsson,2040,")
                .contains(",100,");
    }

    @Test
    void aPointOfALineTellsWhatItIs() throws Exception {
        goTo(NOW);
        untilDrawn();
        List<String> tips = inSwing(() -> {
            ChartPane pane = window.bench().charts().pane(1);
            List<String> told = new ArrayList<>();
            for (int x = 0; x < pane.getWidth(); x += 2) {
                for (int y = 0; y < pane.getHeight(); y += 2) {
                    String tip = pane.getToolTipText(
                            new MouseEvent(pane, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false, MouseEvent.NOBUTTON));
                    told.add(tip == null ? "" : tip);
                }
            }
            return told;
        });
        assertThat(tips)
                .contains("")
                .anyMatch(tip -> tip.matches("China, 5G declared SEP share at the end of 2020-Q4: [0-9.]+ %"))
                .anyMatch(tip -> tip.matches("US, 5G declared SEP share at the end of 20(2[7-9]|3.)-Q.: [0-9.]+ %"));
    }

    /** Whatever the quarter, thick lines end in it and the sentence is of its year. */
    @Test
    void linesAndSentenceFollowToTheQuarterOnShow() throws Exception {
        goTo(NOW);
        press("Split the 6G specification");
        untilBranches(2);
        untilAllWorldsAreDrawn();
        for (Quarter quarter : List.of(Quarter.of(2035, 4), Quarter.of(2033, 1), Quarter.of(2031, 2))) {
            tab("Shares");
            goTo(quarter.index());
            untilDrawn();
            assertThat(inSwing(() -> {
                        XYDataset thick = window.bench()
                                .charts()
                                .chart(1)
                                .chart()
                                .getXYPlot()
                                .getDataset(0);
                        return thick.getXValue(0, thick.getItemCount(0) - 1);
                    }))
                    .isEqualTo(Quarter.FIRST_YEAR + (quarter.index() + 1) / 4.0);
            tab("Twin");
            untilDrawn();
            assertThat(inSwing(window.bench().twin()::sentence)).startsWith("By the end of " + quarter.year());
        }
    }

    @Test
    void chartsAreCopied() throws Exception {
        untilAllWorldsAreDrawn();
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        for (String which : List.of("Copy the upper chart", "Copy the chart of the difference")) {
            press(which);
            until("it is copied", () -> window.bench().message().startsWith(which.replace("Copy", "Copied")));
            Image image = inSwing(() -> (Image) clipboard.getData(DataFlavor.imageFlavor));
            assertThat(image.getWidth(null)).isGreaterThan(1000);
        }
    }
}
