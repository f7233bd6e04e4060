package org.sepsim.gui.window;

import java.util.List;
import javax.swing.JComboBox;
import org.sepsim.gui.session.Branch;

/** Which world the branch on show is compared with: any other branch. */
final class TwinChoice extends JComboBox<TwinChoice.Entry> {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private boolean filling;

    /** A branch in the list. */
    record Entry(int id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    TwinChoice(Desk desk) {
        this.desk = desk;
        setName("compared with");
        setToolTipText("The world that the branch on show is compared with; both have the same luck");
        setMaximumRowCount(30);
        setPrototypeDisplayValue(new Entry(0, "2018-Q2: Germany bans Huawei"));
        addActionListener(choice -> choose());
        desk.listen(this::refresh);
    }

    private void refresh(News news) {
        if (news.ofBranch() || news == News.TREE) {
            filling = true;
            removeAllItems();
            others().forEach(other -> addItem(new Entry(other.id(), other.name())));
            Branch twin = desk.twin();
            setSelectedItem(new Entry(twin.id(), twin.name()));
            setEnabled(desk.branch().parent() >= 0);
            filling = false;
        }
    }

    /** All but the branch on show, which of the scenario as it was opened is nobody's twin. */
    private List<Branch> others() {
        return desk.session().tree().all().stream()
                .filter(branch ->
                        branch.parent() < 0 || branch.id() != desk.branch().id())
                .toList();
    }

    private void choose() {
        if (!filling && getSelectedItem() instanceof Entry entry) {
            desk.compareWith(entry.id());
        }
    }
}
