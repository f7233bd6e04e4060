package org.sepsim.experiment;

import java.util.List;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance.ScenarioText;

/** What is computed: runs in order, and all that tells them from others. */
public interface Plan {
    /** Seed of the experiment. */
    long seed();

    /** Worlds of each scenario or point. */
    int replicates();

    /** Years or quarters that are stored. */
    Periods periods();

    /** The runs, in the order in which they are stored. */
    List<RunSpec> runs();

    /** Tells what is computed from anything else, but for the number of replicates: more of them continue what is there. */
    String fingerprint();

    /** What the manifest keeps: enough to make every run again. */
    List<ScenarioText> texts();
}
