package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.mechanism.competition.CompetitionRule;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.LicenceState;
import org.sepsim.model.Regulator;
import org.sepsim.model.World;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.LicensingCase;
import org.sepsim.model.event.LicensingOrder;

/** Competition authorities take up the terms of licensors by their rule (M8): each for the makers whose home it serves, on what was asked and agreed last year. */
final class CompetitionAuthorities {
    private final Stage stage;
    private final World world;
    private final CompetitionRule rule;
    private final Regulators regulators;

    CompetitionAuthorities(Stage stage) {
        this.stage = stage;
        world = stage.world();
        rule = stage.mechanisms().competition();
        regulators = new Regulators(stage);
    }

    /** Adds the year's cases and decisions. */
    void look(List<Event> decided) {
        double asked = stage.mechanisms().licensing().askedRate(Integer.MAX_VALUE);
        double allowed = asked > 0 ? rule.allowed(asked) : 1;
        if (allowed >= 1) {
            return; // nobody takes more than it asks
        }
        for (Regulator authority : stage.data().regulators()) {
            for (int i = 0; i < world.firms().count && authority.kind() == Regulator.Kind.COMPETITION; i++) {
                look(authority, i, asked, allowed, decided);
            }
        }
    }

    private void look(Regulator authority, int licensor, double asked, double allowed, List<Event> decided) {
        int decision = world.authorities().decisionIn(authority.name(), licensor);
        boolean open = decision >= 0;
        if (open && decision > world.year()) {
            return;
        }
        Terms terms = terms(authority, licensor, asked, allowed);
        boolean objects = rule.objects(terms.overcharge);
        String name = world.roster().firms().get(licensor);
        if (open) {
            decided.add(new LicensingOrder(
                    authority.name(),
                    name,
                    objects ? terms.licensees : List.of(),
                    allowed,
                    terms.overcharge,
                    objects ? rule.fine(terms.royalties) : 0));
        } else if (objects) {
            decided.add(new LicensingCase(
                    authority.name(),
                    name,
                    terms.licensees,
                    terms.overcharge,
                    terms.royalties,
                    allowed,
                    world.year() + rule.caseYears()));
        }
    }

    /** What makers of a jurisdiction pay a licensor. */
    private static final class Terms {
        private final List<String> licensees = new ArrayList<>();
        private double overcharge;
        private double royalties;
    }

    private Terms terms(Regulator authority, int licensor, double asked, double allowed) {
        Terms terms = new Terms();
        LicenceBook licences = world.licences();
        for (int j = 0; j < world.firms().count && world.firms().active[licensor]; j++) {
            double balance = licences.asked[j][licensor] - licences.asked[licensor][j];
            boolean pays = balance > 0 && licences.state(licensor, j) == LicenceState.LICENSED;
            if (pays && world.firms().active[j] && serves(authority, world.firms().home[j])) {
                double paid = world.authorities().capped(licences.realised(licensor, j), asked);
                terms.royalties += paid * balance;
                if (paid > allowed) {
                    terms.overcharge += (paid - allowed) * balance;
                    terms.licensees.add(world.roster().firms().get(j));
                }
            }
        }
        return terms;
    }

    private boolean serves(Regulator authority, int nation) {
        return authority.equals(regulators.of(Regulator.Kind.COMPETITION, nation, world.quarter()));
    }
}
