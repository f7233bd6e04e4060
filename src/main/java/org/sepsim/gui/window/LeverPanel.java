package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.sepsim.gui.session.Lever;
import org.sepsim.gui.session.LeverList;

/** A slider or choice for every lever and uncertainty, block by block. */
final class LeverPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String GOVERNMENTS = "Lever: ";
    private static final String WORLD = "Uncertainty: ";

    private final transient Desk desk;
    private final JComboBox<String> blocks = new JComboBox<>();
    private final JPanel rows = new JPanel();
    private transient Map<String, List<Supplier<JComponent>>> byBlock = new LinkedHashMap<>();
    private boolean filling;

    LeverPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        Look.padded(rows, 6);
        JPanel top = Look.clear(new GridLayout(0, 1, 0, 2));
        top.add(Look.quiet("A move opens a branch from 2005 on."));
        top.add(blocks);
        blocks.setMaximumRowCount(30);
        blocks.setToolTipText("Levers are what governments choose, uncertainties what the world chooses");
        blocks.addActionListener(choice -> fillRows());
        JScrollPane scroll = new JScrollPane(new Column(rows));
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(Look.padded(top, 4), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        desk.listen(this::refresh);
    }

    private void refresh(News news) {
        if (news == News.REFUSED || (news.ofBranch() && news != News.MOVED)) {
            fill();
        }
    }

    private void fill() {
        Object before = blocks.getSelectedItem();
        byBlock = new LinkedHashMap<>();
        for (Lever lever : Lever.of(desk.session().inThisWorld(desk.branch()))) {
            add(
                    title(lever.path(), lever.block()),
                    () -> LeverControls.row(lever, value -> desk.move(lever.path(), lever.inFile(value), News.MOVED)));
        }
        for (LeverList list : LeverList.of(desk.branch().scenario())) {
            add(title(list.path(), list.path()), () -> rows(list));
        }
        filling = true;
        blocks.removeAllItems();
        byBlock.keySet().forEach(blocks::addItem);
        blocks.setSelectedItem(before == null ? GOVERNMENTS + "exportControl" : before);
        filling = false;
        fillRows();
    }

    private void add(String title, Supplier<JComponent> row) {
        byBlock.computeIfAbsent(title, block -> new ArrayList<>()).add(row);
    }

    private static String title(String path, String block) {
        String whose = path.startsWith("policy.") ? GOVERNMENTS : WORLD;
        return whose + block.replaceFirst("^(policy|mechanisms)\\.", "");
    }

    private JComponent rows(LeverList list) {
        JPanel panel = Look.clear(new BorderLayout(0, 6));
        panel.add(Look.note(list.entry().description()), BorderLayout.NORTH);
        panel.add(
                new LeverListControls(
                        list,
                        (other, reshaped) ->
                                desk.move(other.path(), other.text(), reshaped ? News.BRANCH : News.MOVED)),
                BorderLayout.CENTER);
        return panel;
    }

    private void fillRows() {
        if (filling) {
            return;
        }
        rows.removeAll();
        String block = Objects.requireNonNullElse((String) blocks.getSelectedItem(), "");
        for (Supplier<JComponent> row : byBlock.getOrDefault(block, List.of())) {
            rows.add(row.get());
            rows.add(Box.createVerticalStrut(8));
        }
        rows.revalidate();
        rows.repaint();
    }

    /** Shows the levers of a block, such as {@code exportControl}. */
    void choose(String block) {
        byBlock.keySet().stream().filter(title -> title.endsWith(": " + block)).forEach(blocks::setSelectedItem);
    }
}
