package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.jfree.chart.JFreeChart;
import org.sepsim.gui.map.Node;
import org.sepsim.gui.session.Session;
import sim.display.Console;

/** The window: what to do on the left, the network and what happens in the middle, charts on the right. */
public final class MainWindow extends JFrame {
    private static final long serialVersionUID = 1L;

    /** Width of the left side with the usual letters. */
    private static final int LEFT = 300;

    private final transient Desk desk;
    private final JTabbedPane actions = new JTabbedPane();
    private final JTabbedPane results = new JTabbedPane();
    private final JTabbedPane below = new JTabbedPane();
    private final JLabel message = new JLabel(" ");
    private final transient InterventionPanel interventions;
    private final transient ChartsPanel charts;
    private final transient TwinPanel twin;
    private final transient Runnable closed;
    private final JSplitPane all;
    private int letters = Look.usualLetters();

    /**
     * A window that is not shown yet.
     *
     * @param closed what is done once it is closed
     */
    public MainWindow(Session session, Runnable closed) {
        super("sepsim");
        this.closed = closed;
        desk = new Desk(session);
        interventions = new InterventionPanel(desk);
        charts = new ChartsPanel(desk);
        twin = new TwinPanel(desk);
        MapPanel map = new MapPanel(desk, this::picked);
        actions.addTab("Intervene", interventions);
        actions.addTab("Levers", new LeverPanel(desk));
        actions.addTab("Branches", new BranchPanel(desk));
        results.addTab("Shares", charts);
        results.addTab("Twin", twin);
        below.addTab("Timeline", new TimelinePanel(desk));
        below.addTab("Firms", AgentTable.firms(desk));
        below.addTab("Nations", AgentTable.nations(desk));
        JSplitPane middle = split(JSplitPane.VERTICAL_SPLIT, map, below, 0.72);
        JSplitPane right = split(JSplitPane.HORIZONTAL_SPLIT, middle, results, 0.55);
        all = split(JSplitPane.HORIZONTAL_SPLIT, actions, right, 0.0);
        message.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        message.setName("message");
        JPanel content = new JPanel(new BorderLayout());
        content.add(new PlayBar(desk), BorderLayout.NORTH);
        content.add(all, BorderLayout.CENTER);
        content.add(message, BorderLayout.SOUTH);
        setContentPane(content);
        setJMenuBar(new Menus(desk, this).bar());
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        setSize(Math.min(1600, screen.width), Math.min(1000, screen.height));
        all.setDividerLocation(LEFT);
        right.setDividerLocation((int) (0.52 * (getWidth() - LEFT)));
        middle.setDividerLocation((int) (0.66 * getHeight()));
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        desk.listenToMessages(text -> {
            message.setText(text.lines().findFirst().orElse(" "));
            message.setToolTipText(Look.lines(text.lines().toArray(String[]::new)));
        });
        desk.listen(news -> title());
        desk.begin();
        desk.say(session.twin().scenario().purpose());
    }

    /** Puts the theme on; before a window is made. */
    public static void theme() {
        Look.apply(Look.usualLetters());
    }

    private static JSplitPane split(int way, java.awt.Component one, java.awt.Component other, double weight) {
        JSplitPane split = new JSplitPane(way, one, other);
        split.setResizeWeight(weight);
        split.setContinuousLayout(true);
        split.setBorder(null);
        return split;
    }

    private void title() {
        setTitle("sepsim: " + desk.twin().name()
                + (desk.branch().parent() < 0
                        ? ""
                        : ", branch '" + desk.branch().name() + "'") + ", seed "
                + desk.session().seed() + ", world " + desk.session().replicate());
    }

    void picked(Node node) {
        interventions.pick(node);
        twin.pick(node.getName());
    }

    /** The desk, for who works without hands. */
    public Desk desk() {
        return desk;
    }

    JFreeChart shareChart(int place) {
        return charts.chart(place).chart();
    }

    JFreeChart differenceChart() {
        return twin.chart().chart();
    }

    String rows() {
        return charts.rows();
    }

    /** What is said at the foot of the window. */
    String message() {
        return message.getText();
    }

    void letters(int more) {
        letters = Math.max(10, Math.min(24, letters + more));
        Look.apply(letters);
        javax.swing.SwingUtilities.updateComponentTreeUI(this);
        all.setDividerLocation(LEFT * letters / Look.usualLetters());
        charts.letters(letters - 1);
    }

    void tour() {
        new Tour(this, step -> {
                    int[] action = {0, 0, 0, 0, 1};
                    int[] result = {0, 0, 1, 1, 0};
                    actions.setSelectedIndex(action[step]);
                    results.setSelectedIndex(result[step]);
                })
                .begin();
    }

    String answer() {
        return twin.answer();
    }

    String sentence() {
        return twin.sentence();
    }

    Console console() {
        return Menus.console(desk, this);
    }

    /** Brings a tab below the network forward, by its title. */
    void tab(String title) {
        below.setSelectedIndex(below.indexOfTab(title));
    }

    /** Brings a tab of the left and one of the right forward, by their titles. */
    void bringForward(String action, String result) {
        actions.setSelectedIndex(actions.indexOfTab(action));
        results.setSelectedIndex(results.indexOfTab(result));
    }

    /** Ends what goes on in the background and closes. */
    public void close() {
        desk.close();
        dispose();
        closed.run();
    }
}
