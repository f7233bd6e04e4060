package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.mechanism.essentiality.CheckingRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Policy;
import org.sepsim.model.Regulator;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.EssentialityChecks;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.LateWords;

/** Checkers of essentiality plan the year's sample by their rule (M7): each for the nations that it serves, never less than the scenario's lever asks for. */
final class Checkers {
    private final Stage stage;
    private final World world;
    private final CheckingRule rule;
    private final Regulators regulators;
    /** By nation: whether it goes by what is planned here. */
    private final boolean[] served;

    Checkers(Stage stage) {
        this.stage = stage;
        world = stage.world();
        rule = stage.mechanisms().essentialityChecks();
        regulators = new Regulators(stage);
        served = new boolean[world.nations().count];
    }

    /** Adds the plans that change. */
    void plan(List<Event> decided) {
        if (rule.sampled(1) == 0) {
            return; // not even where all is suspect
        }
        double suspicion = suspicion();
        Policy.Checks lever = stage.policy().essentialityChecks();
        boolean ordered =
                lever.start() != null && world.quarter() >= lever.start().index() && lever.sampled() > 0;
        double sampled = Math.max(rule.sampled(suspicion), ordered ? lever.sampled() : 0);
        boolean changed = sampled != world.authorities().sampled();
        double accuracy = ordered ? lever.accuracy() : rule.accuracy();
        for (Regulator authority : stage.data().regulators()) {
            List<String> nations = nations(authority, changed, sampled > 0);
            if (!nations.isEmpty()) {
                decided.add(new EssentialityChecks(
                        authority.name(), nations, sampled, accuracy, told(suspicion, rule.sampled(suspicion))));
            }
        }
    }

    /** Nations that an authority tells: all that it serves if the sample has changed, otherwise those that it has not told yet. */
    private List<String> nations(Regulator authority, boolean changed, boolean checks) {
        List<String> told = new ArrayList<>();
        Roster roster = world.roster();
        for (int c = 0; c < served.length; c++) {
            boolean serves = authority.equals(regulators.of(Regulator.Kind.ESSENTIALITY, c, world.quarter()));
            if (serves && (changed || (checks && !served[c]))) {
                served[c] = true;
                told.add(roster.nations().get(c));
            }
        }
        return told;
    }

    private CharSequence told(double suspicion, double wanted) {
        return new LateWords(out -> out.add("no approved contribution of the holder behind ")
                .number(suspicion)
                .add(" of declared families, which calls for checks of ")
                .number(wanted));
    }

    /** Part of all declared families of firms in business that do not read on approved contributions. */
    private double suspicion() {
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        long over = 0;
        long all = 0;
        for (int s = 0; s < knowledge.overDeclared.length; s++) {
            for (int i = 0; i < firms.count; i++) {
                if (firms.active[i]) {
                    over += knowledge.overDeclared[s][i];
                    all += knowledge.declared(s, i);
                }
            }
        }
        return all > 0 ? (double) over / all : 0;
    }
}
