package org.sepsim.scenario;

import java.util.List;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.Economy;
import org.sepsim.model.Parameter;
import org.sepsim.model.Policy;

/** The keys of a scenario file. Levers (what a government chooses) stand under {@code policy}, uncertainties under the other blocks. */
record ScenarioDocument(
        @Parameter("question that this scenario answers, in one sentence; not inherited")
        String purpose,

        @Parameter(value = "sources of what makes this scenario", def = "[]")
        List<String> sources,

        @Parameter("folder of the world files, relative to the file in which it stands")
        String world,

        @Parameter(
                value =
                        "draws of parameters, of which every world takes one: a table as calibrate writes it (posterior.csv), relative to the file in which it stands; none, or best for the best draw of the ensemble below",
                def = "none")
        String ensemble,

        @Parameter("levers: what governments choose") Policy policy,

        @Parameter("numbers of the markets that no rule owns")
        Economy economy,

        @Parameter("the rule of each submodel, by type, with its parameters")
        Mechanisms mechanisms) {
    ScenarioDocument {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("purpose must be a sentence but is blank");
        }
        sources = List.copyOf(sources);
    }
}
