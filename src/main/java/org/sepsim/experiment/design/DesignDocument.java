package org.sepsim.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.model.Parameter;
import org.sepsim.scenario.RuleBook;
import org.sepsim.scenario.SchemaWriter;

/** The keys of a design file. */
record DesignDocument(
        @Parameter(value = "question that the design answers, in one sentence", def = "''")
        String purpose,

        @Parameter("scenario that is varied, a file relative to this one")
        String scenario,

        @Parameter(value = "worlds of each point", unit = "1", min = 1, max = 1_000_000, def = "200")
        int replicates,

        @Parameter("how the points are placed") Design design,

        @Parameter(value = "what is varied, by path in the scenario", def = "{}")
        Map<String, FactorText> factors,

        @Parameter(value = "measures to store; none named for those of a batch", def = "[]")
        List<String> measures) {
    /** The kinds of designs by their name in files. */
    static final RuleBook KINDS = kinds();

    DesignDocument {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        measures = List.copyOf(measures);
    }

    private static RuleBook kinds() {
        Map<String, Class<? extends Record>> kinds = new LinkedHashMap<>();
        kinds.put("grid", Grid.class);
        kinds.put("zip", Zip.class);
        kinds.put("list", PointList.class);
        kinds.put("csv", PointFile.class);
        kinds.put("random", RandomPoints.class);
        kinds.put("latin-hypercube", LatinHypercube.class);
        kinds.put("sobol", SobolPoints.class);
        kinds.put("morris", MorrisTrajectories.class);
        kinds.put("saltelli", SaltelliMatrices.class);
        kinds.put("one-factor", OneFactor.class);
        return new RuleBook(Map.of(Design.class, kinds));
    }

    static String schema() {
        return SchemaWriter.schema("sepsim design", DesignDocument.class, KINDS);
    }
}
