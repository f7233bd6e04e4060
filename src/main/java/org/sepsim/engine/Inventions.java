package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.invention.InventionRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
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
    private final SubsidisedApplications subsidised;
    private final double[] filings;
    private final double[][] advantage;
    /** The parts of which the advantage was made; they change in mergers and transfers only. */
    private final double[] record;

    private final double[] own;
    private final double[] all;
    /** Of all families of a firm without advantage, the mean and its logarithm. */
    private final double[] mean;

    private final double[] logMean;
    /** Families for each unit of knowledge of a firm without advantage. */
    private final double[] rate;

    /** Specifications of which there ever were families. */
    private final boolean[] begun;

    private final Tickets tickets;
    private final double grantHazard;

    Inventions(Stage stage) {
        this.stage = stage;
        luck = new Luck(stage, Purpose.INVENTIONS);
        offices = new Offices(stage);
        subsidised = new SubsidisedApplications(stage);
        filings = new double[stage.world().firms().count];
        advantage = Grid.ofDoubles(stage.world().knowledge().capital.length, filings.length);
        record = new double[filings.length];
        own = new double[filings.length];
        Arrays.fill(own, Double.NaN); // equal to nothing: all are made in the first quarter
        all = new double[filings.length];
        mean = new double[filings.length];
        logMean = new double[filings.length];
        rate = new double[filings.length];
        begun = new boolean[advantage.length];
        tickets = new Tickets(luck, rate.length * advantage.length);
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
        if (world.quarter() == 0) {
            look(knowledge);
        }
        expect(firms, knowledge, rule);
        tickets.forget();
        for (int s = 0; s < knowledge.knowledge.length; s++) {
            gather(knowledge, s);
        }
        tickets.draw(rule, world.quarter(), knowledge.invented);
        for (int s = 0; s < knowledge.knowledge.length; s++) {
            if (begun[s]) {
                record(knowledge, s);
            }
        }
        subsidised.add(filings);
        offices.file(grantHazard, tickets);
    }

    /** Each firm's knowledge of all specifications, and the mean of the families that it yields without advantage. */
    private void expect(FirmBook firms, KnowledgeBook knowledge, InventionRule rule) {
        Arrays.fill(all, 0);
        for (double[] ofSpecification : knowledge.knowledge) {
            for (int i = 0; i < all.length; i++) {
                all[i] += ofSpecification[i];
            }
        }
        rule.quarterlyMeans(all, logMean, mean);
        for (int i = 0; i < all.length; i++) {
            boolean works = firms.active[i] && all[i] > 0;
            rate[i] = works ? firms.propensity[i] * mean[i] / all[i] : 0;
        }
    }

    /** Specifications that come with families. */
    private void look(KnowledgeBook knowledge) {
        for (int s = 0; s < begun.length; s++) {
            begun[s] = Arrays.stream(knowledge.families[s]).anyMatch(families -> families > 0);
        }
    }

    private void gather(KnowledgeBook knowledge, int s) {
        double[] ofFirm = knowledge.knowledge[s];
        double[] factor = advantage[s];
        if (begun[s]) {
            Arrays.fill(knowledge.invented[s], 0);
        }
        for (int i = 0; i < rate.length; i++) {
            if (ofFirm[i] > TRACE * all[i] && rate[i] > 0) {
                begun[s] = true;
                tickets.add(s, i, rate[i] * factor[i] * ofFirm[i]);
            }
        }
    }

    /** Filing habits, and each firm's advantage by generation: {@code a_ig = carryOver^g a_i + own_i}, g counted from 3G. */
    private void renew(World world, InventionRule rule) {
        FirmBook firms = world.firms();
        offices.look();
        for (int i = 0; i < firms.count; i++) {
            filings[i] = offices.perFamily(i);
            if (record[i] != firms.recordAdvantage[i] || own[i] != firms.ownAdvantage[i]) {
                renewAdvantage(world, rule, i);
            }
        }
    }

    private void renewAdvantage(World world, InventionRule rule, int i) {
        record[i] = world.firms().recordAdvantage[i];
        own[i] = world.firms().ownAdvantage[i];
        for (int s = 0; s < advantage.length; s++) {
            double kept = record[i];
            for (int g = 0; g < world.roster().generationOf(s); g++) {
                kept *= rule.carryOver();
            }
            advantage[s][i] = FastMath.exp(kept + own[i]);
        }
    }

    private void record(KnowledgeBook knowledge, int s) {
        int[] invented = knowledge.invented[s];
        int[] families = knowledge.families[s];
        double[] granted = knowledge.granted[s];
        double[] ready = knowledge.ready[s];
        double[] applications = knowledge.applications[s];
        for (int i = 0; i < invented.length; i++) {
            granted[i] += grantHazard * (families[i] - granted[i]);
            families[i] += invented[i];
            ready[i] += invented[i];
            applications[i] = invented[i] * filings[i];
        }
    }
}
