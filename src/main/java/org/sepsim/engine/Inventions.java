package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Purpose;

/** New patent families and where they are filed (M4). */
final class Inventions implements PhaseStep {
    /** A field with less than a thousandth of a firm's knowledge is a trace of the past and yields nothing. */
    private static final double TRACE = 1e-3;

    private final Stage stage;
    private final Luck luck;
    private final Offices offices;
    private final double[] filings;
    private final double[][] advantage;
    private final double grantHazard;

    Inventions(Stage stage) {
        this.stage = stage;
        luck = new Luck(stage, Purpose.INVENTIONS);
        offices = new Offices(stage);
        filings = new double[stage.world().firms().count];
        advantage = new double[stage.world().knowledge().capital.length][filings.length];
        grantHazard = 1 / (4 * stage.economy().grantLag());
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        InventionRule rule = stage.mechanisms().inventions();
        if (world.quarter() % 4 == 0) {
            renew(world, rule);
        }
        for (int i = 0; i < firms.count; i++) {
            double all = 0;
            for (double[] ofSpecification : knowledge.knowledge) {
                all += ofSpecification[i];
            }
            double mean = firms.active[i] && all > 0 ? firms.propensity[i] * rule.quarterlyMean(all) : 0;
            for (int s = 0; s < knowledge.knowledge.length; s++) {
                double field = knowledge.knowledge[s][i] / all;
                double part = mean > 0 && field > TRACE ? mean * advantage[s][i] * field : 0;
                int families = part == 0
                        ? 0
                        : rule.families(
                                part, luck.uniform(s, i, world.quarter(), 0), luck.uniform(s, i, world.quarter(), 1));
                record(knowledge, s, i, families);
            }
        }
    }

    /** Filing habits, and each firm's advantage by generation: {@code a_ig = carryOver^g a_i + own_i}, g counted from 3G. */
    private void renew(World world, InventionRule rule) {
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            filings[i] = offices.perFamily(i);
            for (int s = 0; s < advantage.length; s++) {
                double kept = firms.recordAdvantage[i];
                for (int g = 0; g < world.roster().generationOf(s); g++) {
                    kept *= rule.carryOver();
                }
                advantage[s][i] = FastMath.exp(kept + firms.ownAdvantage[i]);
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
