package org.sepsim.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JPanel;
import org.sepsim.gui.map.WorldOnShow;
import org.sepsim.gui.session.Session;
import sim.display.Display2D;

/**
 * Makes the panels of the window and paints them into a picture that nobody sees: the classes that a window needs are then loaded, and can be kept in an archive. All but the display of the network, which MASON makes with a frame only; its class is loaded without it.
 */
public final class Rehearsal {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private Rehearsal() {}

    /**
     * Rehearses with a session; in Swing's thread.
     *
     * @return how many panels were painted
     */
    public static int of(Session session) {
        MainWindow.theme();
        Desk desk = new Desk();
        ChartsPanel charts = new ChartsPanel(desk);
        TwinPanel twin = new TwinPanel(desk);
        List<JPanel> panels = List.of(
                new PlayBar(desk),
                new InterventionPanel(desk),
                new LeverPanel(desk),
                new BranchPanel(desk),
                new TimelinePanel(desk),
                AgentTable.firms(desk, picked -> {}),
                AgentTable.nations(desk, picked -> {}),
                charts,
                twin);
        desk.begin(session);
        charts.rehearse();
        new WorldOnShow(session.twin().scenario(), session.seed(), session.replicate(), Display2D.class.getName());
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (JPanel panel : panels) {
            panel.setSize(WIDTH, HEIGHT);
            layOut(panel);
            Graphics2D graphics = picture.createGraphics();
            panel.paint(graphics);
            graphics.dispose();
        }
        charts.close();
        twin.close();
        desk.close();
        return panels.size();
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
