package org.sepsim.model;

import java.util.List;

/**
 * A neighbouring field of research, such as artificial intelligence, whose capital spills into one generation. Off while it has no programmes.
 *
 * <p>Numbers of a field that the model does not explain: who spends what on it is put in, what a control on components does to it is not.
 */
public record AdjacentField(
        @Parameter(value = "generation into which the field spills", def = "6G")
        String generation,

        @Parameter(
                value =
                        "proximity of the field to the generation: weight of its capital in the pool of others' knowledge",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: a tenth of that between two firms of one field (Jaffe 1986); swept 0-0.5")
        double relevance,

        @Parameter(
                value = "part of the field's R&D that is applied while components are at hand",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice; swept 0.2-0.8")
        double applied,

        @Parameter(
                value = "part of frontier R&D that turns to applications where the components for it are lost",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: controls on chips are said to be answered by applied focus; swept 0-1")
        double focus,

        @Parameter(value = "what nations spend on the field", def = "[]")
        List<Programme> programmes) {
    public AdjacentField {
        Check.within("relevance", relevance, 0, 1);
        Check.within("applied", applied, 0, 1);
        Check.within("focus", focus, 0, 1);
        Span.checkGeneration(generation);
        programmes = List.copyOf(programmes);
    }

    /** A nation's R&amp;D on the field. */
    public record Programme(
            @Parameter("nation") String nation,

            @Parameter(value = "R&D on the field in the first year", unit = "billion USD", min = 0, max = 1000)
            double spending,

            @Parameter(
                    value = "growth of this spending",
                    unit = "1/year",
                    min = -0.5,
                    max = 1,
                    def = "0.05",
                    source = "our choice, about world nominal GDP; swept 0-0.2")
            double growth,

            @Parameter(
                    value = "patent families for each billion USD of 2015 of applied R&D",
                    unit = "families per billion USD",
                    min = 0,
                    max = 100000,
                    def = "0",
                    source = "propensities differ by nation as much as spending; the scenario's own")
            double families,

            @Parameter("first quarter") Quarter start) {
        public Programme {
            Check.within("spending", spending, 0, 1000);
            Check.within("growth", growth, -0.5, 1);
            Check.within("families", families, 0, 100000);
        }
    }
}
