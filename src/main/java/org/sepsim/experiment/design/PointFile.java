package org.sepsim.experiment.design;

import org.sepsim.model.Parameter;

/**
 * Points written in a CSV file.
 *
 * @param file whose header names the factors; an empty cell stays as in the scenario
 */
public record PointFile(
        @Parameter("CSV file beside this one whose header names the factors; an empty cell stays as in the scenario")
        String file)
        implements Design {}
