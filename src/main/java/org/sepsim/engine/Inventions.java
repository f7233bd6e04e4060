package org.sepsim.engine;

import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Purpose;

/** New patent families and where they are filed (M4). */
final class Inventions implements PhaseStep {
    private final Stage stage;
    private final Luck luck;
    private final Offices offices;
    private final double[] filings;
    private final double grantHazard;

    Inventions(Stage stage) {
        this.stage = stage;
        luck = new Luck(stage, Purpose.INVENTIONS);
        offices = new Offices(stage);
        filings = new double[stage.world().firms().count];
        grantHazard = 1 / (4 * stage.economy().grantLag());
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        InventionRule rule = stage.mechanisms().inventions();
        for (int i = 0; i < firms.count; i++) {
            if (world.quarter() % 4 == 0) {
                filings[i] = offices.perFamily(i);
            }
            double all = 0;
            for (double[] ofSpecification : knowledge.knowledge) {
                all += ofSpecification[i];
            }
            double mean = firms.active[i] && all > 0
                    ? firms.propensity[i] * rule.quarterlyMean(firms.advantage[i], all)
                    : 0;
            for (int s = 0; s < knowledge.knowledge.length; s++) {
                double part = mean == 0 ? 0 : mean * knowledge.knowledge[s][i] / all;
                int families = part == 0
                        ? 0
                        : rule.families(
                                part,
                                luck.uniform(s, i, world.quarter(), 0),
                                luck.uniform(s, i, world.quarter(), 1));
                record(knowledge, s, i, families);
            }
        }
    }

    private void record(KnowledgeBook knowledge, int s, int i, int families) {
        knowledge.granted[s][i] += grantHazard * (knowledge.families[s][i] - knowledge.granted[s][i]);
        knowledge.invented[s][i] = families;
        knowledge.families[s][i] += families;
        knowledge.ready[s][i] += families;
        knowledge.applications[s][i] = families * filings[i];
    }
}
