package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.exclusivity.ExclusivityRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.LicenceBook;

/** What part of its patents each firm keeps exclusive in the coming year, by what licences brought in the last (M8). */
final class KeptPatents implements PhaseStep {
    private final Stage stage;
    private final double[] atFirst;
    private final double[] rewardAtFirst;

    KeptPatents(Stage stage) {
        this.stage = stage;
        atFirst = new double[stage.world().firms().count];
        rewardAtFirst = new double[atFirst.length];
        Arrays.fill(rewardAtFirst, Double.NaN);
    }

    @Override
    public void step() {
        ExclusivityRule rule = stage.mechanisms().exclusivity();
        FirmBook firms = stage.world().firms();
        LicenceBook licences = stage.world().licences();
        for (int i = 0; i < firms.count; i++) {
            // Products' margin is what is left of all without licences; a year without either tells nothing.
            double received = licences.received[i];
            double all = firms.lastMargin[i] + licences.paid[i] + licences.talkCost[i];
            if (firms.active[i] && !Double.isNaN(firms.lastSales[i]) && all > 0 && received <= all) {
                double reward = received / all;
                if (Double.isNaN(rewardAtFirst[i])) {
                    atFirst[i] = firms.keptExclusive[i];
                    rewardAtFirst[i] = reward;
                }
                firms.keptExclusive[i] = rule.kept(firms.keptExclusive[i], atFirst[i], reward, rewardAtFirst[i]);
            }
        }
    }
}
