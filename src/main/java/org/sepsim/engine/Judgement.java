package org.sepsim.engine;

import java.util.List;
import org.sepsim.mechanism.restriction.Hurdle;
import org.sepsim.mechanism.restriction.Pressure;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.mechanism.security.TelecomSecurityRule;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.Restrictions;
import org.sepsim.model.World;
import org.sepsim.model.event.Assessment;
import org.sepsim.model.event.Ban;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.LateWords;
import org.sepsim.model.event.Lift;

/** Each nation judges each foreign vendor of infrastructure that somebody excludes, distrusts or has named (M9), with its authority for the security of networks where it has one. */
final class Judgement {
    private final World world;
    private final Market market;
    private final RestrictionRule rule;
    private final TelecomSecurityRule advice;
    private final Pressures pressures;
    private final Thresholds thresholds;
    private final Regulators regulators;
    /** Greatest pressure under which a nation has had a vendor assessed. */
    private final double[] assessedAt;

    private final boolean[] knownToExclude;

    Judgement(Stage stage) {
        world = stage.world();
        market = world.infrastructure();
        rule = stage.mechanisms().restrictions();
        advice = stage.mechanisms().telecomSecurity();
        pressures = new Pressures(stage);
        thresholds = new Thresholds(stage);
        regulators = new Regulators(stage);
        assessedAt = new double[world.nations().count * world.firms().count];
        knownToExclude = new boolean[assessedAt.length];
    }

    /** What the record tells of thresholds this January. */
    void learn() {
        pressures.look();
        for (int v = 0; v < market.vendors; v++) {
            boolean onAgenda = pressures.onAgenda(v);
            for (int c = 0; c < market.nations && onAgenda; c++) {
                if (foreign(c, v)) {
                    learn(c, v);
                }
            }
        }
    }

    private void learn(int c, int v) {
        int cell = cell(c, market.firmOf[v]);
        boolean excludes = world.restrictions().excludes(c, market.firmOf[v]);
        double pressure = pressures.on(c, v).total();
        if (pressure <= 0 && !excludes) {
            return; // nobody decides on what nobody minds
        }
        double net = pressure - rule.hurdle(0, pressures.dependence(c, v)).total();
        // Who stays with a ban had not lifted it: that too tells of the threshold.
        thresholds.learn(c, excludes && knownToExclude[cell] ? net + rule.hysteresis() : net, excludes);
        knownToExclude[cell] = excludes;
    }

    private int cell(int nation, int firm) {
        return nation * world.firms().count + firm;
    }

    private boolean foreign(int c, int v) {
        return world.firms().home[market.firmOf[v]] != c;
    }

    /**
     * Decides on the world as it stands.
     *
     * @param january whether everybody decides, or only those whose assessment ends now
     */
    void decide(boolean january, List<Event> decided) {
        pressures.look();
        for (int v = 0; v < market.vendors; v++) {
            boolean onAgenda = pressures.onAgenda(v);
            for (int c = 0; c < market.nations && onAgenda; c++) {
                int decision = world.restrictions().decisionBy(c, market.firmOf[v]);
                boolean due = decision == world.quarter() || (january && decision < world.quarter());
                if (due && foreign(c, v)) {
                    judge(c, v, decided);
                }
            }
        }
    }

    /** Most judgements leave all as it is: only the others keep what they weighed. */
    private void judge(int c, int v, List<Event> decided) {
        if (isMinded(c, v) && calls(c, market.firmOf[v], pressures.on(c, v), hurdle(c, v))) {
            act(c, v, pressures.on(c, v), hurdle(c, v), decided);
        }
    }

    private boolean isMinded(int c, int v) {
        return pressures.on(c, v).total() > 0 || world.restrictions().excludes(c, market.firmOf[v]);
    }

    private Hurdle hurdle(int c, int v) {
        return rule.hurdle(thresholds.of(c), pressures.dependence(c, v));
    }

    /** Whether anything is to be done. */
    private boolean calls(int c, int firm, Pressure pressure, Hurdle hurdle) {
        Restrictions restrictions = world.restrictions();
        if (restrictions.excludes(c, firm)) {
            boolean stays = restrictions.removalBy(c, firm) == Integer.MAX_VALUE;
            return rule.lifts(pressure, hurdle) || (stays && removes(c, pressure, hurdle));
        }
        return rule.excludes(pressure, hurdle) || assesses(c, firm, pressure, hurdle);
    }

    private void act(int c, int v, Pressure pressure, Hurdle hurdle, List<Event> decided) {
        int firm = market.firmOf[v];
        Restrictions restrictions = world.restrictions();
        if (restrictions.excludes(c, firm)) {
            if (rule.lifts(pressure, hurdle)) {
                decided.add(new Lift(name(c), vendor(firm), told(c, v, pressure, hurdle)));
            } else {
                decided.add(
                        new Ban(name(c), vendor(firm), excludedFrom(c, firm), removal(), told(c, v, pressure, hurdle)));
            }
        } else if (rule.excludes(pressure, hurdle)) {
            Quarter removal = removes(c, pressure, hurdle) ? removal() : null;
            decided.add(new Ban(name(c), vendor(firm), inService(c), removal, told(c, v, pressure, hurdle)));
        } else {
            assessedAt[cell(c, firm)] = pressure.total();
            Quarter decision = new Quarter(world.quarter() + advice.assessmentQuarters());
            decided.add(new Assessment(name(c), vendor(firm), decision, told(c, v, pressure, hurdle)));
        }
    }

    private boolean removes(int c, Pressure pressure, Hurdle hurdle) {
        return advice.removes(pressure.total(), hurdle.total()) && hasAuthority(c);
    }

    /** Whether there is a reason that has not been weighed yet. */
    private boolean assesses(int c, int firm, Pressure pressure, Hurdle hurdle) {
        return pressure.total() > assessedAt[cell(c, firm)]
                && advice.assesses(pressure.total(), hurdle.total())
                && hasAuthority(c);
    }

    private boolean hasAuthority(int c) {
        return regulators.of(Regulator.Kind.TELECOM_SECURITY, c, world.quarter()) != null;
    }

    private Quarter removal() {
        return new Quarter(world.quarter() + advice.removalQuarters());
    }

    /** The newest generation that the nation has opened: what is being bought. */
    private String inService(int c) {
        int newest = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            newest = world.nations().launch[g][c] <= world.quarter() ? g : newest;
        }
        return Generation.values()[newest].label();
    }

    private String excludedFrom(int c, int firm) {
        int oldest = 0;
        while (!world.restrictions().excludes(oldest, c, firm)) {
            oldest++;
        }
        return Generation.values()[oldest].label();
    }

    private String name(int c) {
        return world.roster().nations().get(c);
    }

    private String vendor(int firm) {
        return world.roster().firms().get(firm);
    }

    private LateWords told(int c, int v, Pressure pressure, Hurdle hurdle) {
        String led = pressures.led(c, v);
        String answered = pressures.answered(c, v);
        return new LateWords(out -> out.add("pressure ")
                .add(Words.rounded(pressure.total()))
                .add(" = bandwagon ")
                .add(Words.rounded(pressure.bandwagon()))
                .add(led)
                .add(" + distrust ")
                .add(Words.rounded(pressure.distrust()))
                .add(" + proposal ")
                .add(Words.rounded(pressure.proposal()))
                .add(" + retaliation ")
                .add(Words.rounded(pressure.retaliation()))
                .add(answered)
                .add("; threshold ")
                .add(Words.rounded(hurdle.threshold()))
                .add(" + dependence ")
                .add(Words.rounded(hurdle.dependence())));
    }
}
