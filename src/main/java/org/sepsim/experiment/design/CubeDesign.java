package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.random.Chance;

/** A design that places points in the unit cube, one side a factor. Pure. */
public interface CubeDesign extends Design {
    /**
     * The points in order.
     *
     * @param factors names, one a side; what is drawn for a factor hangs on its name, not on its place
     * @param luck of the design
     * @return point by factor, each number at least 0 and at most 1
     */
    double[][] points(List<String> factors, Chance luck);
}
