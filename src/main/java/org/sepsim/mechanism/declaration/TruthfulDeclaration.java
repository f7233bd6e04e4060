package org.sepsim.mechanism.declaration;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/** The rival of {@link ContestDeclaration}: firms declare what reads on their approved contributions and nothing else. */
public record TruthfulDeclaration(
        @Parameter(
                value = "share of families on approved contributions that is truly essential",
                unit = "1",
                min = 0.1,
                max = 1,
                def = "0.6",
                source = "range 0.4-0.9, free; 0.4-0.55 of declared LTE families judged essential")
        double essentialShare)
        implements DeclarationRule {
    public TruthfulDeclaration {
        Check.within("essentialShare", essentialShare, 0.1, 1);
    }

    @Override
    public double overDeclared(double available, double approved, double othersStrength, double prize) {
        return 0;
    }

    @Override
    public boolean couldWant(double over, double available, double approved, double othersStrength, double prize) {
        return false;
    }
}
