package org.sepsim.engine;

import java.util.List;
import java.util.StringJoiner;
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
            if (pressures.onAgenda(v)) {
                learn(v, pressures.totals(v));
            }
        }
    }

    private void learn(int v, double[] pressure) {
        for (int c = 0; c < pressure.length; c++) {
            if (foreign(c, v)) {
                learn(c, v, pressure[c]);
            }
        }
    }

    private void learn(int c, int v, double pressure) {
        int cell = cell(c, market.firmOf[v]);
        boolean excludes = world.restrictions().excludes(c, market.firmOf[v]);
        if (pressure <= 0 && !excludes) {
            return; // nobody decides on what nobody minds
        }
        double net = pressure - rule.weighDependence(pressures.dependence(c, v));
        // Who stays with a ban had not lifted it: that too tells of the threshold.
        thresholds.learn(c, excludes && knownToExclude[cell] ? net + rule.hysteresis() : net, excludes);
        knownToExclude[cell] = excludes;
    }

    private int cell(int nation, int firm) {
        return firm * market.nations + nation;
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
            if (pressures.onAgenda(v)) {
                decide(v, january, decided);
            }
        }
    }

    private void decide(int v, boolean january, List<Event> decided) {
        int firm = market.firmOf[v];
        int home = world.firms().home[firm];
        int now = world.quarter();
        double[] pressure = pressures.totals(v);
        for (int c = 0; c < market.nations; c++) {
            int decision = world.restrictions().decisionBy(c, firm);
            boolean due = decision == now || (january && decision < now);
            if (due && c != home) {
                judge(c, v, pressure[c], decided);
            }
        }
    }

    /** Most judgements leave all as it is: they go by the sums alone, and only the others keep what they weighed. */
    private void judge(int c, int v, double pressure, List<Event> decided) {
        int firm = market.firmOf[v];
        boolean excludes = world.restrictions().excludes(c, firm);
        if (pressure <= 0 && !excludes) {
            return; // nobody decides on what nobody minds
        }
        double hurdle = thresholds.of(c) + rule.weighDependence(pressures.dependence(c, v));
        if (excludes ? callsForLess(c, firm, pressure, hurdle) : callsForMore(c, firm, pressure, hurdle)) {
            act(c, v, pressures.on(c, v), Hurdle.of(rule, thresholds.of(c), pressures.dependence(c, v)), decided);
        }
    }

    /** Whether an exclusion is to end, or what is installed to go as well. */
    private boolean callsForLess(int c, int firm, double pressure, double hurdle) {
        boolean stays = world.restrictions().removalBy(c, firm) == Integer.MAX_VALUE;
        return rule.lifts(pressure, hurdle) || (stays && removes(c, pressure, hurdle));
    }

    /** Whether a vendor is to be excluded or assessed. */
    private boolean callsForMore(int c, int firm, double pressure, double hurdle) {
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
            Quarter removal = removes(c, pressure.total(), hurdle.total()) ? removal() : null;
            decided.add(new Ban(name(c), vendor(firm), inService(c), removal, told(c, v, pressure, hurdle)));
        } else {
            assessedAt[cell(c, firm)] = pressure.total();
            Quarter decision = new Quarter(world.quarter() + advice.assessmentQuarters());
            decided.add(new Assessment(name(c), vendor(firm), decision, told(c, v, pressure, hurdle)));
        }
    }

    private boolean removes(int c, double pressure, double hurdle) {
        return advice.removes(pressure, hurdle) && hasAuthority(c);
    }

    /** Whether there is a reason that has not been weighed yet. */
    private boolean assesses(int c, int firm, double pressure, double hurdle) {
        return pressure > assessedAt[cell(c, firm)] && advice.assesses(pressure, hurdle) && hasAuthority(c);
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
        return Generation.at(newest).label();
    }

    private String excludedFrom(int c, int firm) {
        int oldest = 0;
        while (!world.restrictions().excludes(oldest, c, firm)) {
            oldest++;
        }
        return Generation.at(oldest).label();
    }

    private String name(int c) {
        return world.roster().nations().get(c);
    }

    private String vendor(int firm) {
        return world.roster().firms().get(firm);
    }

    /** Nations in words; nothing of none. */
    private static String named(int[] nations, List<String> names) {
        StringJoiner joined = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (int c : nations) {
            joined.add(names.get(c));
        }
        return joined.toString();
    }

    /** Words hold what they are made of and not this, with which a whole world would be kept as long as its log. */
    private LateWords told(int c, int v, Pressure pressure, Hurdle hurdle) {
        List<String> names = world.roster().nations();
        int[] led = pressures.led(c, v);
        String answered = pressures.answered(c, v);
        return new LateWords(out -> out.add("pressure ")
                .add(Words.rounded(pressure.total()))
                .add(" = bandwagon ")
                .add(Words.rounded(pressure.bandwagon()))
                .add(named(led, names))
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
