package org.sepsim.mechanism.alignment;

import java.util.List;
import org.sepsim.model.NationData;

/** M9: how nations stand to each other in 2005, and how far an event moves it. */
public interface AlignmentRule {
    /**
     * Alignment of all nations with each other at the start of 2005.
     *
     * @return at {@code c * nations + d}, in [-1, 1]; symmetric, 1 of a nation with itself
     */
    double[] start(List<NationData> nations);

    /** Part in [0, 1] of the way to -1 that an accusation of an attack moves accuser and accused. */
    double incidentStep();

    /** The same for an exclusion, between the nation and the vendor's home. */
    double banStep();

    /** The same for a control of components, between the controller and the firm's home. */
    double controlStep();
}
