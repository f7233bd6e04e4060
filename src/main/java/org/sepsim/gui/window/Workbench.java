package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Window;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.sepsim.gui.map.Node;

/** All that the window holds: what to do on the left, the network and what happens in the middle, charts on the right, what is said below. It needs no display of its own. */
public final class Workbench extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Mistakes told at the foot at once. */
    private static final int FEW_LINES = 3;

    /** Width of the left side with the usual letters. */
    private static final int LEFT = 312;

    private static final int SMALLEST_LETTERS = 10;
    private static final int LARGEST_LETTERS = 24;
    /** What a window must be wide and high for each pixel of its letters, so that charts and network have room beside words. */
    private static final int ACROSS = 67;

    private static final int DOWN = 39;

    private final transient Desk desk = new Desk();
    private final JTabbedPane actions = new JTabbedPane();
    private final JTabbedPane results = new JTabbedPane();
    private final JTabbedPane below = new JTabbedPane();
    private final JTextArea message = new JTextArea(" ");
    private final InterventionPanel interventions = new InterventionPanel(desk);
    private final ChartsPanel charts = new ChartsPanel(desk);
    private final TwinPanel twin = new TwinPanel(desk);
    private final LeverPanel levers = new LeverPanel(desk);
    private final PlayBar play = new PlayBar(desk);
    private final MapPanel map = new MapPanel(desk, this::picked);
    private final JSplitPane middle;
    private final JSplitPane right;
    private final JSplitPane all;
    private int letters = Look.usualLetters();

    /** Panels without a session, which the desk begins. */
    public Workbench() {
        super(new BorderLayout());
        actions.addTab("Intervene", interventions);
        actions.addTab("Levers", levers);
        actions.addTab("Branches", new BranchPanel(desk));
        results.addTab("Shares", charts);
        results.addTab("Twin", twin);
        below.addTab("Timeline", new TimelinePanel(desk));
        below.addTab("Firms", AgentTable.firms(desk, name -> map.choose(name, false)));
        below.addTab("Nations", AgentTable.nations(desk, name -> map.choose(name, true)));
        middle = split(JSplitPane.VERTICAL_SPLIT, map, below, 0.72);
        right = split(JSplitPane.HORIZONTAL_SPLIT, middle, results, 0.55);
        all = split(JSplitPane.HORIZONTAL_SPLIT, actions, right, 0.0);
        message.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        message.setName("message");
        message.setEditable(false);
        message.setOpaque(false);
        message.setLineWrap(true);
        message.setWrapStyleWord(true);
        add(play, BorderLayout.NORTH);
        add(all, BorderLayout.CENTER);
        add(message, BorderLayout.SOUTH);
        desk.messages().listen(this::tell);
    }

    /** A complaint stands out from what is said otherwise, by its weight too. What is long takes more lines; of many mistakes the first are told, and all to who points. */
    private void tell(Messages.Message news) {
        List<String> lines = news.text().lines().toList();
        String more = lines.size() > FEW_LINES ? "\n... and " + (lines.size() - FEW_LINES) + " more: point here" : "";
        message.setText(lines.stream().limit(FEW_LINES).collect(Collectors.joining("\n")) + more);
        message.setToolTipText(Look.lines(news.text().lines().toArray(String[]::new)));
        message.putClientProperty(Look.STYLE, news.complaint() ? Look.COMPLAINT : null);
    }

    static JSplitPane split(int way, Component one, Component other, double weight) {
        JSplitPane split = new JSplitPane(way, one, other);
        split.setResizeWeight(weight);
        split.setContinuousLayout(true);
        split.setBorder(null);
        return split;
    }

    /** Gives every part its room in a window of that size. */
    void arrange(int width, int height) {
        int left = LEFT * Math.max(letters, Look.usualLetters()) / Look.usualLetters();
        all.setDividerLocation(left);
        right.setDividerLocation((int) (0.52 * (width - left)));
        middle.setDividerLocation((int) (0.66 * height));
    }

    void picked(Node node) {
        interventions.pick(node);
        twin.pick(node.getName());
    }

    /** The desk, which knows what is on show. */
    public Desk desk() {
        return desk;
    }

    MapPanel map() {
        return map;
    }

    LeverPanel levers() {
        return levers;
    }

    ChartsPanel charts() {
        return charts;
    }

    TwinPanel twin() {
        return twin;
    }

    /** What is said at the foot. */
    String message() {
        return message.getText();
    }

    /** Complete once all charts show what there is to show now. */
    CompletableFuture<Void> drawn() {
        return CompletableFuture.allOf(charts.drawn(), twin.drawn());
    }

    /** The blank key plays, to begin with. */
    void awaitKeys() {
        play.awaitKeys();
    }

    /** Larger letters, or smaller ones, as far as they have room. */
    void letters(int more) {
        int most = Math.min(LARGEST_LETTERS, Math.min(getWidth() / ACROSS, getHeight() / DOWN));
        int wanted = letters + more;
        int size = Math.max(SMALLEST_LETTERS, Math.min(most, wanted));
        desk.say(size < wanted ? "Larger letters have no room in this window" : "Letters of size " + size);
        if (size != letters) {
            draw(size);
        }
    }

    private void draw(int size) {
        letters = size;
        Look.apply(letters);
        Window around = SwingUtilities.getWindowAncestor(this);
        SwingUtilities.updateComponentTreeUI(around == null ? this : around);
        arrange(getWidth(), getHeight());
        charts.letters(letters - 1);
        twin.letters(letters - 1);
        map.letters(letters);
    }

    /** Brings a tab forward, by its title, wherever it is. */
    public void tab(String title) {
        for (JTabbedPane tabs : new JTabbedPane[] {actions, results, below}) {
            if (tabs.indexOfTab(title) >= 0) {
                tabs.setSelectedIndex(tabs.indexOfTab(title));
            }
        }
    }

    /** Ends what goes on in the background. */
    public void close() {
        desk.close();
        charts.close();
        twin.close();
    }
}
