package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.NationData;
import org.sepsim.model.Policy;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.EssentialityChecks;
import org.sepsim.model.event.LicensingRules;

/** The levers on licences: from their date on, each authority of the kind acts for the nations that it serves, one that begins later when it begins; where the scenario names nations, there and nowhere else. */
final class Regulation {
    private static final String COMPETITION = "competition authority";
    private static final String ALL = "all";
    private static final String CHECKER = "essentiality checker";

    private final Stage stage;
    private final boolean[] acts;

    Regulation(Stage stage) {
        this.stage = stage;
        acts = new boolean[stage.data().regulators().size()];
    }

    void step() {
        World world = stage.world();
        if (world.quarter() % 4 == 0) {
            world.authorities().renew(world.nations(), world.year());
        }
        Policy.Frand frand = stage.policy().frand();
        if (due(frand.start())) {
            rule(world, frand);
        }
        Policy.Checks checks = stage.policy().essentialityChecks();
        if (due(checks.start()) && checks.sampled() > 0) {
            check(world, checks);
        }
        Policy.PoolForAll pool = stage.policy().poolForAll();
        if (due(pool.start()) && (begins(pool.start()) || world.quarter() % 4 == 0)) {
            gather(world, pool);
        }
    }

    private boolean due(Quarter start) {
        return start != null && stage.world().quarter() >= start.index();
    }

    private boolean begins(Quarter start) {
        return stage.world().quarter() == start.index();
    }

    private void rule(World world, Policy.Frand frand) {
        if (!frand.nations().isEmpty()) {
            if (begins(frand.start())) {
                world.apply(new LicensingRules(
                        COMPETITION, frand.nations(), frand.rateCap(), frand.awardWeight(), frand.refusalFine()));
            }
            return;
        }
        for (Regulator authority : beginning(Regulator.Kind.COMPETITION)) {
            world.apply(new LicensingRules(
                    authority.name(), served(authority), frand.rateCap(), frand.awardWeight(), frand.refusalFine()));
        }
    }

    private void check(World world, Policy.Checks checks) {
        double sampled =
                Math.max(checks.sampled(), world.authorities().sampled()); // checkers may do more by their own rule
        if (!checks.nations().isEmpty()) {
            if (begins(checks.start())) {
                world.apply(new EssentialityChecks(CHECKER, checks.nations(), sampled, checks.accuracy()));
            }
            return;
        }
        for (Regulator authority : beginning(Regulator.Kind.ESSENTIALITY)) {
            world.apply(new EssentialityChecks(authority.name(), served(authority), sampled, checks.accuracy()));
        }
    }

    /** Authorities of a kind that serve somebody now and have not acted yet. */
    private List<Regulator> beginning(Regulator.Kind kind) {
        List<Regulator> beginning = new ArrayList<>();
        List<Regulator> all = stage.data().regulators();
        for (int r = 0; r < acts.length; r++) {
            if (!acts[r] && all.get(r).kind() == kind && !served(all.get(r)).isEmpty()) {
                acts[r] = true;
                beginning.add(all.get(r));
            }
        }
        return beginning;
    }

    private List<String> served(Regulator authority) {
        Quarter now = new Quarter(stage.world().quarter());
        return stage.data().nations().stream()
                .filter(nation -> authority.serves(nation, now))
                .map(NationData::name)
                .toList();
    }

    /** Takes every licensor that is not in the pool yet. */
    private void gather(World world, Policy.PoolForAll pool) {
        Optional<Alliance> founded = world.alliances().named(pool.name());
        List<String> joining = new ArrayList<>();
        for (int f = 0; f < world.firms().count; f++) {
            int i = f;
            if (asks(world, i) && founded.map(there -> !there.has(i)).orElse(true)) {
                joining.add(world.roster().firms().get(i));
            }
        }
        if (!joining.isEmpty()) {
            world.apply(AllianceFormed.of(
                    pool.name(),
                    AllianceKind.POOL,
                    joining,
                    ALL,
                    "every licensor must license small firms through it"));
        }
    }

    private static boolean asks(World world, int firm) {
        for (int s = 0; s < world.knowledge().families.length; s++) {
            if (world.recognised(s, firm) > 0) {
                return true;
            }
        }
        return false;
    }
}
