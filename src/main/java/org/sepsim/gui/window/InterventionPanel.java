package org.sepsim.gui.window;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.sepsim.gui.map.Node;
import org.sepsim.gui.session.Intervention;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.session.StandingAlliances;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;

/** What the user makes happen in the quarter after the one on show; each opens a branch. */
final class InterventionPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JComboBox<String> nation = new JComboBox<>();
    private final JComboBox<String> firm = new JComboBox<>();
    private final JComboBox<String> alliance = new JComboBox<>();
    private final JComboBox<String> generation = new JComboBox<>(new String[] {"5G", "6G", "4G"});
    private final JTextField depth = new JTextField("0.6", 6);
    private final JTextField money = new JTextField("1.0", 6);
    private final JLabel when = Look.heading("");
    private final JButton join = button("Join", "The firm joins the alliance", this::join);
    private transient Map<String, AllianceKind> alliances = Map.of();
    private int line;

    InterventionPanel(Desk desk) {
        super(new GridBagLayout());
        this.desk = desk;
        Look.padded(this, 8);
        wide(when);
        row("Nation", nation, "Who acts; click a nation of the map to choose it");
        row("Firm", firm, "On whom; click a firm of the map to choose it");
        buttons(
                button(
                        "Ban",
                        "The nation excludes the firm from new purchases of networks",
                        () -> act(Intervention.Kind.BAN, 0)),
                button("Lift", "The nation admits the firm again", () -> act(Intervention.Kind.LIFT, 0)));
        row("Depth", depth, "Share of component access that a listing takes, a number from 0 to 1");
        buttons(
                button(
                        "List",
                        "The nation cuts the firm off from components",
                        () -> act(Intervention.Kind.LIST, number(depth))),
                button("Unlist", "The nation supplies the firm again", () -> act(Intervention.Kind.UNLIST, 0)));
        row("Alliance", alliance, "Alliances and pools that stand in the quarter on show");
        buttons(join, null);
        generation.setSelectedItem("6G");
        row("Research on", generation, "What the subsidised research is about");
        row(
                "bn USD a year",
                money,
                "Public money for the research of the nation's firms, billion USD a year, a number from 0 to 100");
        buttons(button("Subsidise", "The nation pays for its firms' research", this::subsidise), null);
        buttons(
                button(
                        "Split the 6G specification",
                        "Governments see to two specifications of 6G from the next quarter on, or as soon as work on it begins (2025-Q3); not any more once its first release is frozen (2029-Q1)",
                        () -> intervene(Intervention.Kind.SPLIT, "6G", "", "", 0)),
                null);
        buttons(button("Copy this world", "A copy of this world, which equals it to the byte", desk::copy), null);
        GridBagConstraints rest = place(0, 2);
        rest.weighty = 1;
        add(new JLabel(), rest);
        nation.setMaximumRowCount(30);
        firm.setMaximumRowCount(30);
        desk.listen(this::refresh);
    }

    private void refresh(News news) {
        if (news == News.SESSION) {
            fill(nation, desk.now().roster().nations(), "Germany");
            fill(firm, firms(), "Huawei");
        }
        fill(firm, firms(), firm.getSelectedItem());
        alliances = StandingAlliances.at(desk.branch().chronicle().events(), desk.quarter());
        fill(alliance, List.copyOf(alliances.keySet()), alliance.getSelectedItem());
        join.setEnabled(!alliances.isEmpty());
        boolean last = desk.quarter() + 1 >= org.sepsim.model.Quarter.COUNT;
        when.setText(last ? "Nothing follows 2040-Q4: rewind first" : "Acts in " + Session.dateAfter(desk.quarter()));
    }

    /** Those in business. */
    private List<String> firms() {
        List<String> firms = desk.now().roster().firms();
        return IntStream.range(0, firms.size())
                .filter(desk.now()::active)
                .mapToObj(firms::get)
                .toList();
    }

    /** Offers other names, of which one stays chosen as long as it is there; a list that is open stays open if it offers the same. */
    private static void fill(JComboBox<String> box, List<String> names, Object chosen) {
        List<String> before =
                IntStream.range(0, box.getItemCount()).mapToObj(box::getItemAt).toList();
        if (before.equals(names)) {
            box.setSelectedItem(chosen);
            return;
        }
        DefaultComboBoxModel<String> offered = new DefaultComboBoxModel<>(names.toArray(String[]::new));
        if (chosen != null && names.contains(chosen)) {
            offered.setSelectedItem(chosen);
        }
        box.setModel(offered);
    }

    /** Chooses whom the user clicked on the map. */
    void pick(Node node) {
        (node.nation() ? nation : firm).setSelectedItem(node.getName());
    }

    private void act(Intervention.Kind kind, double size) {
        intervene(kind, chosen(nation), chosen(firm), "", size);
    }

    private void join() {
        String name = chosen(alliance);
        intervene(
                Intervention.Kind.JOIN, chosen(firm), name, alliances.get(name).label(), 0);
    }

    private void subsidise() {
        String about = Generation.labelled(chosen(generation)).label();
        intervene(Intervention.Kind.SUBSIDISE, chosen(nation), "", about, number(money));
    }

    private void intervene(Intervention.Kind kind, String who, String whom, String what, double size) {
        if (Double.isNaN(size)) {
            return; // said already
        }
        try {
            desk.intervene(new Intervention(kind, Session.dateAfter(desk.quarter()), who, whom, what, size));
        } catch (IllegalArgumentException e) {
            desk.messages().complain(e.getMessage());
        }
    }

    /** The number in a field; NaN after telling the user what is wrong. */
    private double number(JTextField field) {
        try {
            return new BigDecimal(field.getText().strip()).doubleValue();
        } catch (NumberFormatException e) {
            desk.messages().complain("'" + field.getText() + "' is no number; " + field.getToolTipText());
            return Double.NaN;
        }
    }

    private static String chosen(JComboBox<String> box) {
        return (String) Objects.requireNonNull(box.getSelectedItem());
    }

    private static JButton button(String text, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setName(text);
        button.setToolTipText(tip);
        button.addActionListener(press -> action.run());
        return button;
    }

    private void row(String label, JComponent field, String tip) {
        field.setToolTipText(tip);
        field.setName(label);
        if (field instanceof JComboBox<?> box) {
            @SuppressWarnings("unchecked") // all boxes here hold names
            JComboBox<String> names = (JComboBox<String>) box;
            names.setPrototypeDisplayValue("Rest of Asia");
        }
        GridBagConstraints left = place(0, 1);
        left.weightx = 0;
        JLabel what = new JLabel(label);
        what.setToolTipText(tip);
        add(what, left);
        add(field, place(1, 1));
        line++;
    }

    private void buttons(JButton one, JButton other) {
        add(one, place(0, other == null ? 2 : 1));
        if (other != null) {
            add(other, place(1, 1));
        }
        line++;
    }

    private void wide(JComponent component) {
        add(component, place(0, 2));
        line++;
    }

    private GridBagConstraints place(int column, int width) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = line;
        place.gridwidth = width;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.anchor = GridBagConstraints.NORTHWEST;
        place.insets = new Insets(3, 3, 3, 3);
        return place;
    }
}
