package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;
import org.junit.jupiter.api.Test;

/** Nothing that can be pressed or read is cut off on a small screen or with a projector's letters. */
class RoomInTheWindowTest extends WindowOnDisplay {
    private static final Dimension SMALL = new Dimension(1280, 800);
    private static final Dimension LARGE = new Dimension(1920, 1080);
    private static final String[] LEFT = {"Intervene", "Levers", "Branches"};
    private static final String[] BELOW = {"Timeline", "Firms", "Nations"};
    private static final String[] RIGHT = {"Shares", "Twin", "Twin"};

    @Test
    void everyControlHasItsRoom() throws Exception {
        for (Dimension size : new Dimension[] {SMALL, LARGE}) {
            run(() -> window.setSize(size));
            run(() -> window.bench().arrange(size.width, size.height));
            look("13-" + size.width);
        }
        run(() -> window.setSize(SMALL));
        run(() -> window.bench().letters(6));
        look("14-projector");
    }

    @Test
    void lettersGrowAsFarAsThereIsRoom() throws Exception {
        run(() -> window.setSize(SMALL));
        run(window::validate);
        run(() -> window.bench().letters(20));
        assertThat(message()).isEqualTo("Larger letters have no room in this window");
        assertThat(inSwing(() -> window.bench().getFont().getSize())).isBetween(17, 19);
        look("20-largest");
        run(() -> window.bench().letters(-20));
        look("21-smallest");
    }

    /** With the largest letters too. */
    @Test
    void theTourShowsItsWholeText() throws Exception {
        for (int more : new int[] {0, 8}) {
            run(() -> window.bench().letters(more));
            press("First tour");
            run(() -> {
                JLabel text = Arrays.stream(Window.getWindows())
                        .filter(Window::isShowing)
                        .flatMap(dialog -> found(dialog, JLabel.class, "tour text").stream())
                        .findFirst()
                        .orElseThrow();
                for (int step = 0; step < 5; step++) {
                    View view = (View) text.getClientProperty(BasicHTML.propertyKey);
                    view.setSize(text.getWidth() - text.getInsets().left - text.getInsets().right, 0);
                    assertThat(view.getPreferredSpan(View.Y_AXIS))
                            .as(text.getText())
                            .isLessThanOrEqualTo(text.getHeight());
                    found(SwingUtilities.getWindowAncestor(text), AbstractButton.class, "tour next")
                            .orElseThrow()
                            .doClick(0);
                }
            });
        }
    }

    private void look(String name) throws Exception {
        for (int k = 0; k < LEFT.length; k++) {
            tab(LEFT[k], BELOW[k], RIGHT[k]);
            picture(name + "-" + LEFT[k]);
            assertThat(inSwing(() -> cutOff(window.bench())))
                    .as(name + ", " + LEFT[k])
                    .isEmpty();
        }
    }

    private static List<String> cutOff(Container in) {
        List<String> found = new ArrayList<>();
        for (Component component : in.getComponents()) {
            boolean pressed = component instanceof AbstractButton
                    || component instanceof JComboBox<?>
                    || component instanceof JTextField;
            boolean inside = component.getX() >= 0
                    && component.getY() >= 0
                    && component.getX() + component.getWidth() <= in.getWidth()
                    && component.getY() + component.getHeight() <= in.getHeight();
            if (component.isShowing() && pressed && ((!(in instanceof JViewport) && !inside) || hidden(component))) {
                found.add(component.getClass().getSimpleName() + " " + component.getName() + " " + component.getBounds()
                        + " in " + in.getSize());
            }
            if (component instanceof Container container && component.isShowing()) {
                found.addAll(cutOff(container));
            }
        }
        return found;
    }

    /** Whether a control among the levers is wider than what is scrolled up and down only. */
    private static boolean hidden(Component control) {
        Container column = SwingUtilities.getAncestorOfClass(Column.class, control);
        return column != null
                && SwingUtilities.convertPoint(control, control.getWidth(), 0, column.getParent()).x
                        > column.getParent().getWidth();
    }

    @Test
    void headingsOfTablesAreWhole() throws Exception {
        run(() -> window.setSize(SMALL));
        run(() -> window.bench().arrange(SMALL.width, SMALL.height));
        for (String name : new String[] {"Firms", "Nations"}) {
            tab(name);
            JTable table = find(JTable.class, name.toLowerCase(java.util.Locale.ROOT));
            assertThat(inSwing(() -> tooNarrow(table))).isEmpty();
        }
    }

    private static List<String> tooNarrow(JTable table) {
        FontMetrics letters =
                table.getTableHeader().getFontMetrics(table.getTableHeader().getFont());
        return Stream.iterate(0, column -> column + 1)
                .limit(table.getColumnCount())
                .filter(column -> table.getColumnModel().getColumn(column).getWidth() < width(letters, table, column))
                .map(table::getColumnName)
                .toList();
    }

    private static int width(FontMetrics letters, JTable table, int column) {
        String[] lines = table.getColumnName(column).replaceAll("</?html>", "").split("<br>", -1);
        return Arrays.stream(lines).mapToInt(letters::stringWidth).max().orElse(0) + 4;
    }

    @Test
    void aRowPicksWhomItIsAboutAsTheMapDoes() throws Exception {
        tab("Firms");
        JTable table = find(JTable.class, "firms");
        run(() -> table.getRowSorter().toggleSortOrder(0));
        run(() -> table.getRowSorter().toggleSortOrder(0));
        String last = inSwing(() -> (String) table.getValueAt(3, 0));
        run(() -> table.setRowSelectionInterval(3, 3));
        assertThat(inSwing(() -> find(JComboBox.class, "owner").getSelectedItem()))
                .isEqualTo(last);
        assertThat(inSwing(() -> window.bench().map().told())).startsWith(last + ": revenue");
    }

    @Test
    void tablesAreSortedByAColumn() throws Exception {
        tab("Firms");
        JTable table = find(JTable.class, "firms");
        run(() -> table.getRowSorter().toggleSortOrder(1));
        run(() -> table.getRowSorter().toggleSortOrder(1));
        List<Double> revenues = inSwing(() -> Stream.iterate(0, row -> row + 1)
                .limit(table.getRowCount())
                .map(row -> (Double) table.getValueAt(row, 1))
                .toList());
        assertThat(revenues).hasSizeGreaterThan(40).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
