package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.sepsim.gui.session.EventWords;
import org.sepsim.model.LoggedEvent;

/** What has happened up to now, in words, latest first. */
final class TimelinePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;
    /** Frequent and small: shown on request. */
    private static final Set<String> BUSINESS = Set.of(
            "licence",
            "licence-lapsed",
            "licence-refused",
            "award",
            "dispute",
            "patents-traded",
            "pool-licence",
            "pool-joined",
            "pool-left",
            "rnd-moved",
            "share-lost");

    private final transient Desk desk;
    private final DefaultListModel<String> lines = new DefaultListModel<>();
    private final JTextField search = new JTextField(9);
    private final JCheckBox all = new JCheckBox("licences and trades too");
    private final JLabel count = Look.quiet("");

    TimelinePanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        JPanel top = new WrappingRow(6, 2);
        top.add(new JLabel("Find"));
        top.add(search);
        top.add(all);
        top.add(count);
        search.setToolTipText("A name or a word, such as Huawei or ban");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                fill();
            }
        });
        all.setToolTipText(
                "What is frequent and small: licences, disputes, pools, trades of patents, moves of R&D, lost shares");
        all.addActionListener(press -> fill());
        JList<String> list = new JList<>(lines) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent event) {
                int line = locationToIndex(event.getPoint());
                boolean there = line >= 0 && getCellBounds(line, line).contains(event.getPoint());
                return there ? Look.lines(lines.get(line)) : null;
            }
        };
        list.setName("timeline");
        list.setVisibleRowCount(8);
        add(top, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        addHierarchyListener(Look.whenShown(this, this::fill));
        desk.listen(news -> {
            if (news != News.ENSEMBLE && news != News.TREE) {
                fill();
            }
        });
    }

    private void fill() {
        if (!desk.isOpen() || !isShowing()) {
            return;
        }
        List<LoggedEvent> events = desk.branch().chronicle().events();
        String word = search.getText().strip().toLowerCase(java.util.Locale.ROOT);
        List<String> found = new java.util.ArrayList<>();
        int hidden = 0;
        for (int k = events.size() - 1; k >= 0; k--) {
            LoggedEvent event = events.get(k);
            boolean past = event.quarter() <= desk.quarter();
            boolean wanted =
                    all.isSelected() || !BUSINESS.contains(event.event().type());
            if (past && wanted) {
                String line = EventWords.dated(event);
                if (word.isEmpty() || line.toLowerCase(java.util.Locale.ROOT).contains(word)) {
                    hidden += found.size() >= LONGEST ? 1 : 0;
                    if (found.size() < LONGEST) {
                        found.add(line);
                    }
                }
            }
        }
        lines.clear();
        lines.addAll(found);
        count.setText(hidden == 0 ? found.size() + " events" : "latest " + LONGEST + " of " + (LONGEST + hidden));
    }
}
