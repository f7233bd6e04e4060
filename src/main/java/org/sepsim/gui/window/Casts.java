package org.sepsim.gui.window;

import java.util.List;
import org.sepsim.gui.chart.Cast;
import org.sepsim.gui.session.Branch;

/** The worlds that charts of a desk show. */
final class Casts {
    private Casts() {}

    /**
     * Those of now.
     *
     * @param over branches that lie over the chart
     */
    static Cast of(Desk desk, List<Branch> over) {
        return new Cast(
                desk.root().chronicle(),
                desk.branch().chronicle(),
                desk.twin().chronicle(),
                over.stream().map(Branch::chronicle).toList(),
                desk.ensemble(desk.branch()),
                desk.ensemble(desk.twin()));
    }
}
