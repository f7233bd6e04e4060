package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;

class FirmRelationsTest {
    private final Stage stage = Setup.stage(Runs.scenario("baseline"), new Chance(1, 1));
    private final FirmRelations relations = new FirmRelations(stage);

    private double[] lookedAtAnew() {
        FirmRelations fresh = new FirmRelations(stage);
        fresh.look();
        return fresh.propensity;
    }

    /** Likeness is kept from look to look: it must follow the fields of every firm, and who is there. */
    @Test
    void whoLooksAgainSeesWhatHasChanged() {
        relations.look();
        assertThat(relations.propensity).isEqualTo(lookedAtAnew());
        double[] before = relations.propensity.clone();
        double[] fields = stage.world().firms().domain[first()];
        for (int d = 0; d < fields.length; d++) {
            fields[d] = d + 1;
        }
        relations.look();
        assertThat(relations.propensity).isNotEqualTo(before).isEqualTo(lookedAtAnew());
        stage.world().deactivate(first());
        relations.look();
        assertThat(relations.propensity).isEqualTo(lookedAtAnew());
    }

    private int first() {
        int i = 0;
        while (!relations.isThere(i)) {
            i++;
        }
        return i;
    }
}
