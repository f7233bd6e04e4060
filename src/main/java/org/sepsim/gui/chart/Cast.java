package org.sepsim.gui.chart;

import java.util.List;
import java.util.Optional;
import org.sepsim.gui.session.Chronicle;
import org.sepsim.gui.session.Ensemble;

/**
 * The worlds that a chart shows.
 *
 * @param opened the scenario as it was opened
 * @param shown the branch on show
 * @param twin what it is compared with
 * @param over those that lie over the chart
 * @param ofShown more worlds of the branch on show, if any are run
 * @param ofTwin more worlds of what it is compared with
 */
public record Cast(
        Chronicle opened,
        Chronicle shown,
        Chronicle twin,
        List<Chronicle> over,
        Optional<Ensemble> ofShown,
        Optional<Ensemble> ofTwin) {
    public Cast {
        over = List.copyOf(over);
    }

    /** How many worlds both the branch on show and its twin have by now. */
    public int pairs() {
        return Math.min(
                ofShown.map(Ensemble::ready).orElse(0),
                ofTwin.map(Ensemble::ready).orElse(0));
    }
}
