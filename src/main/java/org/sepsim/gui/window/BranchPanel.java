package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.Enumeration;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeNode;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.ScenarioExport;
import org.sepsim.model.Quarter;

/** The branches as a tree: show, overlay, rename, delete, export. */
final class BranchPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JTree tree = new JTree(new DefaultMutableTreeNode());
    private final JTextArea words = new JTextArea(6, 20);
    private boolean filling;

    /** A branch in the tree. */
    private record Entry(int id, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    BranchPanel(Desk desk) {
        super(new BorderLayout(0, 4));
        this.desk = desk;
        Look.padded(this, 6);
        tree.setName("branches");
        tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        tree.addTreeSelectionListener(selection -> showSelected());
        words.setEditable(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        JPanel buttons = Look.clear(new GridLayout(0, 2, 4, 4));
        buttons.add(button("Overlay", "Lay this branch over the charts, dashed, or take it off", this::overlay));
        buttons.add(button("Rename ...", "Give it another name", this::rename));
        buttons.add(button(
                "Delete",
                "Take away it and the branches that left it",
                () -> desk.delete(desk.branch().id())));
        buttons.add(button(
                "Export ...", "Write it as a scenario file that sepsim batch runs to the same bytes", this::export));
        JPanel below = Look.clear(new BorderLayout(0, 4));
        below.add(new JScrollPane(words), BorderLayout.CENTER);
        below.add(buttons, BorderLayout.SOUTH);
        add(new JScrollPane(tree), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        desk.listen(news -> {
            if (news != News.QUARTER && news != News.ENSEMBLE) {
                fill();
            }
        });
    }

    private static JButton button(String text, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setName(text);
        button.setToolTipText(tip);
        button.addActionListener(press -> action.run());
        return button;
    }

    private void fill() {
        filling = true;
        DefaultMutableTreeNode root = node(desk.root());
        tree.setModel(new DefaultTreeModel(root));
        for (int row = 0; row < tree.getRowCount(); row++) {
            tree.expandRow(row);
        }
        Enumeration<TreeNode> all = root.depthFirstEnumeration();
        while (all.hasMoreElements()) {
            DefaultMutableTreeNode node = (DefaultMutableTreeNode) all.nextElement();
            if (((Entry) node.getUserObject()).id() == desk.branch().id()) {
                tree.setSelectionPath(new TreePath(node.getPath()));
            }
        }
        filling = false;
        Branch branch = desk.branch();
        String fork =
                branch.forkQuarter() < 0 ? "" : " Leaves its parent after " + new Quarter(branch.forkQuarter()) + ".";
        String changes = branch.words().isEmpty() ? "No change." : String.join("\n", branch.words());
        words.setText(branch.name() + "." + fork + "\n" + changes);
        words.setCaretPosition(0);
    }

    private DefaultMutableTreeNode node(Branch branch) {
        String mark = desk.overlays().contains(branch.id()) ? "- - " : ""; // dashed, as it is drawn
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(new Entry(branch.id(), mark + branch.name()));
        desk.session().tree().children(branch.id()).forEach(child -> node.add(node(child)));
        return node;
    }

    private void showSelected() {
        Object selected = tree.getLastSelectedPathComponent();
        if (!filling && selected instanceof DefaultMutableTreeNode node) {
            desk.show(((Entry) node.getUserObject()).id());
        }
    }

    private void overlay() {
        int id = desk.branch().id();
        desk.overlay(id, !desk.overlays().contains(id));
    }

    private void rename() {
        Branch branch = desk.branch();
        Object name = JOptionPane.showInputDialog(
                this, "Name of the branch", "Rename a branch", JOptionPane.PLAIN_MESSAGE, null, null, branch.name());
        if (name instanceof String text) {
            desk.rename(branch.id(), text.strip());
        }
    }

    private void export() {
        Branch branch = desk.branch();
        Dialogs.save(this, branch.scenarioName() + ".yaml", "Export the branch as a scenario file (.yaml)")
                .ifPresent(file -> export(branch, file));
    }

    private void export(Branch branch, Path file) {
        desk.work(
                () -> {
                    ScenarioExport.write(
                            desk.session().source(), branch.scenario(), "Branch '" + branch.name() + "'", file);
                    return file;
                },
                written -> desk.say("Exported: ./sepsim batch " + written));
    }
}
