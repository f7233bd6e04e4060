package org.sepsim.mechanism.spillover;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Absorptive capacity.
 *
 * <pre>{@code
 * Z = K + gamma(K) (theta S + T),   gamma(K) = K / (K + kappa),   S_i = sum over j not i of w_ij K_j
 * }</pre>
 *
 * <p>w is Jaffe's proximity, T what universities and open literature know, absorbed like the rest; a firm without capital of its own absorbs nothing. Sources: Cohen and Levinthal (1989), Economic Journal 99 (gamma rising and concave; the form is our choice); Jaffe (1986), AER 76;
 * Bloom, Schankerman and Van Reenen (2013), Econometrica 81, for positive technology spillovers.
 */
public record CohenLevinthal(
        @Parameter(
                value = "spillover of others' R&D capital",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice; 0-1 in Cohen and Levinthal (1989)")
        double theta,

        @Parameter(
                value = "own R&D capital at which half of the pool can be absorbed",
                unit = "billion USD of 2015",
                min = 0.001,
                max = 100,
                def = "2",
                source = "our choice; about the median firm's capital, swept 0.5-8")
        double kappa,

        @Parameter(
                value = "factor on spillovers between members of one alliance",
                unit = "1",
                min = 1,
                max = 5,
                def = "1.5",
                source = "our choice; R&D partners share more (Goyal and Moraga-Gonzalez 2001)")
        double allianceFactor,

        @Parameter(
                value = "public knowledge of a specification, T",
                unit = "billion USD of 2015",
                min = 0,
                max = 100,
                def = "0",
                source =
                        "Cohen and Levinthal (1989) for the term; 0 is our choice: firms' own capital dominates, swept 0-5")
        double publicKnowledge)
        implements Spillover {
    public CohenLevinthal {
        Check.within("theta", theta, 0, 1);
        Check.within("kappa", kappa, 0.001, 100);
        Check.within("allianceFactor", allianceFactor, 1, 5);
        Check.within("publicKnowledge", publicKnowledge, 0, 100);
    }

    @Override
    public double effective(double own, double pool) {
        return own + own / (own + kappa) * (theta * pool + publicKnowledge);
    }

    @Override
    public void effective(double[] own, double[] pool, double[] effective) {
        for (int i = 0; i < own.length; i++) {
            effective[i] = own[i] + own[i] / (own[i] + kappa) * (theta * pool[i] + publicKnowledge);
        }
    }
}
