package org.sepsim.gui.map;

import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.gui.session.Snapshot;
import org.sepsim.scenario.Scenario;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;

/** MASON's view of a world: the same model on the same schedule as in a batch. It needs no display until a controller is given to it. */
public final class WorldOnShow extends GUIState {
    private final StandardsModel model;
    private final String controllerNation;
    private final String title;
    private final WorldMap map;
    private JFrame frame;

    /**
     * A world that has not started.
     *
     * @param title of its frame
     * @param replicate which world of the seed, from 1
     */
    public WorldOnShow(Scenario scenario, long seed, int replicate, String title) {
        super(new StandardsModel(new RunInput(scenario, seed, replicate)));
        model = (StandardsModel) state;
        controllerNation = scenario.policy().exportControl().controller();
        this.title = title;
        model.start();
        map = new WorldMap(now());
    }

    /** The name that MASON shows. */
    public static String getName() {
        return "sepsim";
    }

    /** The page that MASON shows about the model. */
    public static Object getInfo() {
        return "<html><body><h2>sepsim</h2><p>Competition for the mobile standards 4G, 5G and 6G: firms, nations and"
                + " standards bodies, quarter by quarter from 2005 to 2040.</p></body></html>";
    }

    /** The network. */
    public WorldMap map() {
        return map;
    }

    /** The model, whose world is on show. */
    public StandardsModel model() {
        return model;
    }

    /** The world as it stands. */
    public Snapshot now() {
        return Snapshot.of(model.world(), controllerNation);
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        Display2D display = map.display(this);
        frame = display.createFrame();
        frame.setTitle(title);
        controller.registerFrame(frame);
        frame.setVisible(true);
    }

    @Override
    public void quit() {
        super.quit();
        if (frame != null) {
            frame.dispose();
        }
    }

    @Override
    public boolean step() {
        boolean more = super.step();
        Snapshot snapshot = now();
        if (controller == null) {
            map.show(snapshot);
        } else {
            SwingUtilities.invokeLater(() -> {
                map.show(snapshot);
                controller.refresh();
            });
        }
        return more;
    }

    @Override
    public Object getSimulationInspectedObject() {
        return new WorldFacts(this);
    }
}
