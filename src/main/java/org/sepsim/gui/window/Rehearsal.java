package org.sepsim.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.sepsim.gui.session.Session;

/** Makes the workbench and paints it into a picture that nobody sees: the classes that a window needs are then loaded, and can be kept in an archive. */
public final class Rehearsal {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private Rehearsal() {}

    /** Rehearses with a session; in Swing's thread. */
    public static void of(Session session) {
        MainWindow.theme();
        Workbench bench = new Workbench();
        bench.desk().begin(session);
        bench.setSize(WIDTH, HEIGHT);
        bench.arrange(WIDTH, HEIGHT);
        bench.charts().rehearse();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (String tab : new String[] {"Branches", "Levers", "Intervene"}) {
            bench.tab(tab);
            layOut(bench);
            Graphics2D graphics = picture.createGraphics();
            bench.paint(graphics);
            graphics.dispose();
        }
        bench.close();
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
