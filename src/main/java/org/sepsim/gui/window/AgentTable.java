package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.sepsim.gui.session.Link;
import org.sepsim.gui.session.Snapshot;
import org.sepsim.model.Generation;

/** Firms or nations in the quarter on show, to be sorted by a click on a column; a click on a row picks whom it is about, as one on the map does. */
final class AgentTable extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Room beside a heading, for the arrow that tells of sorting. */
    private static final int BESIDE = 14;

    private static final String LONG_NUMBER = "0,000";
    /** Longer names are told whole by their tooltip. */
    private static final String LONG_NAME = "Mitsubishi Electric";

    /**
     * A column of numbers.
     *
     * @param tip what it is and in which unit
     * @param decimals digits behind the point
     * @param value of a row in the world on show
     */
    private record Column(String title, String tip, int decimals, ToDoubleFunction<Integer> value) {}

    private final transient Desk desk;
    private final boolean nations;
    private final transient List<Column> columns;
    private final Numbers model = new Numbers();
    private final JTable table;
    private String chosen = "";

    private AgentTable(Desk desk, boolean nations, Consumer<String> picked) {
        super(new BorderLayout());
        this.desk = desk;
        this.nations = nations;
        columns = nations ? ofNations() : ofFirms();
        table = new JTable(model) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean getScrollableTracksViewportWidth() { // narrower than the headings it is scrolled
                return getPreferredSize().width < getParent().getWidth();
            }

            @Override
            public String getToolTipText(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                int column = columnAtPoint(event.getPoint());
                return row < 0 || column < 0
                        ? null
                        : tip(convertRowIndexToModel(row), convertColumnIndexToModel(column));
            }

            @Override
            public void updateUI() {
                super.updateUI();
                makeRoom(this);
            }

            @Override
            protected javax.swing.table.JTableHeader createDefaultTableHeader() {
                return new javax.swing.table.JTableHeader(columnModel) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Dimension getPreferredSize() { // Swing asks the first column only
                        int lines = nations ? 2 : 1;
                        int height = lines * getFontMetrics(getFont()).getHeight() + 6;
                        Dimension usual = super.getPreferredSize();
                        return new Dimension(usual.width, Math.max(usual.height, height));
                    }

                    @Override
                    public String getToolTipText(MouseEvent event) {
                        int column = columnAtPoint(event.getPoint());
                        int place = column < 0
                                ? -1
                                : getColumnModel().getColumn(column).getModelIndex();
                        return place < 1
                                ? "Name, as in every file"
                                : columns.get(place - 1).tip();
                    }
                };
            }
        };
        table.setAutoCreateRowSorter(true);
        table.setDefaultRenderer(Double.class, new Rounded());
        makeRoom(table);
        table.setName(nations ? "nations" : "firms");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getSelectionModel().addListSelectionListener(selection -> {
            int row = table.getSelectedRow();
            String name = row < 0 ? "" : names().get(table.convertRowIndexToModel(row));
            if (!selection.getValueIsAdjusting() && !name.equals(chosen)) { // a table that is sorted tells it again
                chosen = name;
                if (row >= 0) {
                    picked.accept(name);
                }
            }
        });
        add(new JScrollPane(table));
        desk.listen(news -> {
            if (news == News.SESSION) {
                model.fireTableDataChanged();
                makeRoom(table);
            } else if (news != News.TREE && news != News.ENSEMBLE && isShowing()) {
                model.fireTableRowsUpdated(0, model.getRowCount() - 1);
            }
        });
    }

    /** Whose number it is and what it means. */
    private String tip(int row, int column) {
        return column == 0
                ? names().get(row)
                : names().get(row) + ": " + columns.get(column - 1).tip();
    }

    /** Every column is as wide as its heading, the first as the longest name. */
    private void makeRoom(JTable of) {
        if (!(of.getDefaultRenderer(Double.class) instanceof Rounded)) {
            return; // not made yet
        }
        FontMetrics letters = of.getFontMetrics(of.getFont());
        for (int column = 0; column < of.getColumnCount(); column++) {
            int place = of.convertColumnIndexToModel(column);
            Stream<String> words = place == 0
                    ? names().stream()
                    : Stream.of(columns.get(place - 1).title().split(" ", -1));
            int longest = words.mapToInt(letters::stringWidth).max().orElse(0);
            longest = Math.max(letters.stringWidth(place == 0 ? "" : LONG_NUMBER), longest);
            longest = Math.min(letters.stringWidth(LONG_NAME), longest);
            of.getColumnModel().getColumn(column).setPreferredWidth(longest + BESIDE);
        }
    }

    /**
     * @param picked told whose row the user chooses
     */
    static AgentTable firms(Desk desk, Consumer<String> picked) {
        return new AgentTable(desk, false, picked);
    }

    /**
     * @param picked told whose row the user chooses
     */
    static AgentTable nations(Desk desk, Consumer<String> picked) {
        return new AgentTable(desk, true, picked);
    }

    private Snapshot now() {
        return desk.now();
    }

    private List<Column> ofFirms() {
        List<Column> all = new ArrayList<>();
        all.add(new Column(
                "Revenue", "Revenue of the quarter, licences included, billion USD", 2, i -> now().revenue(i)));
        all.add(new Column("R&D", "Spending on R&D of the quarter, billion USD", 3, i -> now().rnd(i)));
        for (Generation generation : List.of(Generation.G4, Generation.G5, Generation.G6)) {
            String tip = "Patent families declared essential to " + generation.label();
            all.add(new Column(generation.label(), tip, 0, i -> now().declared(generation, i)));
        }
        all.add(new Column("Access", "Share of components that the firm can buy, %", 0, i -> 100 * now().access(i)));
        all.add(new Column("Bans", "Nations that exclude the firm", 0, i -> now().linksOf(Link.Kind.BAN, i)));
        all.add(new Column(
                "Licences", "Firms with which it has a licence", 0, i -> now().linksOf(Link.Kind.LICENCE, i)));
        all.add(new Column(
                "Allies", "Firms with which it sits in an alliance", 0, i -> now().linksOf(Link.Kind.ALLIANCE, i)));
        return all;
    }

    private List<Column> ofNations() {
        List<Column> all = new ArrayList<>();
        for (Generation generation : List.of(Generation.G4, Generation.G5, Generation.G6)) {
            String label = generation.label();
            all.add(new Column(
                    label + " users", "Users of " + label + ", million", 1, c -> now().users(generation, c)));
        }
        for (Generation generation : List.of(Generation.G4, Generation.G5)) {
            String label = generation.label();
            String tip = "Base stations of " + label + ", million";
            all.add(new Column(label + " stations", tip, 3, c -> now().stations(generation, c)));
        }
        all.add(new Column("Bans", "Vendors that the nation excludes", 0, c -> now().linksOf(Link.Kind.BAN, node(c))));
        all.add(new Column(
                "Controls", "Firms that it bars from components", 0, c -> now().linksOf(Link.Kind.CONTROL, node(c))));
        all.add(new Column(
                "Alignment", "Alignment with the nation that controls exports, -1 to 1", 2, c -> now().alignment(c)));
        return all;
    }

    private int node(int nation) {
        return now().roster().firms().size() + nation;
    }

    private List<String> names() {
        if (!desk.isOpen()) {
            return List.of();
        }
        return nations ? now().roster().nations() : now().roster().firms();
    }

    private static String inLines(String title) {
        return title.contains(" ") ? "<html>" + title.replace(" ", "<br>") + "</html>" : title;
    }

    private final class Numbers extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return names().size();
        }

        @Override
        public int getColumnCount() {
            return columns.size() + 1;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "Name" : inLines(columns.get(column - 1).title());
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? String.class : Double.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0
                    ? names().get(row)
                    : columns.get(column - 1).value().applyAsDouble(row);
        }
    }

    private final class Rounded extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            int place = table.convertColumnIndexToModel(column);
            String text =
                    String.format(Locale.ROOT, "%,." + columns.get(place - 1).decimals() + "f", value);
            setHorizontalAlignment(SwingConstants.RIGHT);
            return super.getTableCellRendererComponent(table, text, selected, focused, row, column);
        }
    }
}
