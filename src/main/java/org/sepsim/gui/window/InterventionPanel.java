package org.sepsim.gui.window;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.sepsim.gui.map.Node;
import org.sepsim.gui.session.Intervention;
import org.sepsim.gui.session.Session;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.event.AllianceFormed;

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
        row("Depth", depth, "Share of component access that a listing takes, from 0 to 1");
        buttons(
                button(
                        "List",
                        "The nation cuts the firm off from components",
                        () -> act(Intervention.Kind.LIST, number(depth))),
                button("Unlist", "The nation supplies the firm again", () -> act(Intervention.Kind.UNLIST, 0)));
        row("Alliance", alliance, "Alliances and pools of the record");
        buttons(button("Join", "The firm joins the alliance", this::join), null);
        generation.setSelectedItem("6G");
        row("About", generation, "What the subsidised research is about");
        row("bn USD a year", money, "Public money for the research of the nation's firms, from 0 to 100");
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

    private void refresh(Desk.News news) {
        if (news == Desk.News.SESSION) {
            fill(nation, desk.now().roster().nations(), "Germany");
            fill(firm, desk.now().roster().firms(), "Huawei");
            List<String> names = new ArrayList<>();
            alliances().forEach(formed -> {
                if (!names.contains(formed.name())) {
                    names.add(formed.name());
                }
            });
            fill(alliance, names, names.isEmpty() ? "" : names.get(0));
        }
        boolean last = desk.quarter() + 1 >= org.sepsim.model.Quarter.COUNT;
        when.setText(last ? "Nothing follows 2040-Q4: rewind first" : "Acts in " + Session.dateAfter(desk.quarter()));
    }

    private List<AllianceFormed> alliances() {
        return desk.root().chronicle().events().stream()
                .filter(logged -> logged.event() instanceof AllianceFormed)
                .map(logged -> (AllianceFormed) logged.event())
                .toList();
    }

    private static void fill(JComboBox<String> box, List<String> names, String chosen) {
        box.removeAllItems();
        names.forEach(box::addItem);
        box.setSelectedItem(chosen);
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
        AllianceKind kind = alliances().stream()
                .filter(formed -> formed.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kind();
        intervene(Intervention.Kind.JOIN, chosen(firm), name, kind.label(), 0);
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
            return Double.parseDouble(field.getText().strip());
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
        add(new JLabel(label), left);
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
