package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Policy;
import org.sepsim.model.Quarter;
import org.sepsim.model.Roster;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.World;
import org.sepsim.model.event.SpecificationRepaired;
import org.sepsim.model.event.SpecificationSplit;

/**
 * A specification splits, or becomes one again (M6). Asked each January from the start of work on it: to split until its first release is frozen, for what is frozen is built; to be repaired until work ends. Left to the landscape it splits where the minimum has two camps that each hold at least
 * the least share of demand; what two cost is the ratio of Katz and Shapiro, which lowers what the generation reaches. A split that governments ordered at a date is made in that quarter and left alone here.
 */
final class Forks {
    private final Stage stage;
    private final SpecificationCamps camps;

    Forks(Stage stage, FirmRelations relations) {
        this.stage = stage;
        camps = new SpecificationCamps(stage, relations);
    }

    /** Whether anything is to be asked in this quarter. */
    boolean areDue() {
        int specifications = stage.world().roster().specifications().size();
        for (int s = 0; s < specifications; s++) {
            if (isDue(s)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDue(int fork) {
        World world = stage.world();
        int trunk = world.roster().trunkOf(fork);
        Policy.Split split = stage.policy().specifications().split();
        if (trunk == Roster.NO_TRUNK
                || split == Policy.Split.ONE
                || world.specifications().splitOrdered(trunk)) {
            return false;
        }
        if (split == Policy.Split.LANDSCAPE && !stage.mechanisms().alliances().reforms()) {
            return false;
        }
        SpecificationData data = world.roster().specifications().get(trunk);
        Quarter until = world.specifications().isLive(fork)
                ? data.workEnds()
                : data.freezes().get(0);
        boolean wanted = !world.specifications().isLive(fork) || split == Policy.Split.LANDSCAPE;
        return wanted && world.quarter() >= data.workStarts().index() && world.quarter() < until.index();
    }

    /** Splits what governments ordered to split, if work on it has begun and no release is frozen. */
    void carryOutOrders(FirmRelations relations) {
        World world = stage.world();
        for (int s = 0; s < world.roster().specifications().size(); s++) {
            if (isOrdered(s)) {
                relations.look();
                camps.find(s, true);
                split(world, s, true);
            }
        }
    }

    private boolean isOrdered(int fork) {
        World world = stage.world();
        int trunk = world.roster().trunkOf(fork);
        if (trunk == Roster.NO_TRUNK
                || !world.specifications().splitOrdered(trunk)
                || world.specifications().isLive(fork)) {
            return false;
        }
        SpecificationData data = world.roster().specifications().get(trunk);
        return world.quarter() >= data.workStarts().index()
                && world.quarter() < data.freezes().get(0).index();
    }

    void step() {
        int specifications = stage.world().roster().specifications().size();
        for (int s = 0; s < specifications; s++) {
            if (isDue(s)) {
                decide(s);
            }
        }
    }

    private void decide(int fork) {
        World world = stage.world();
        boolean forced = stage.policy().specifications().split() == Policy.Split.TWO;
        camps.find(fork, forced);
        boolean two = forced || camps.leastDemand() >= stage.economy().leastCamp();
        if (two && !world.specifications().isLive(fork)) {
            split(world, fork, forced);
        } else if (!two && world.specifications().isLive(fork)) {
            world.apply(new SpecificationRepaired(
                    name(world.roster().trunkOf(fork)), name(fork), label(fork), camps.terms()));
        }
    }

    private void split(World world, int fork, boolean forced) {
        List<String> nations = new ArrayList<>();
        for (int c = 0; c < world.nations().count; c++) {
            if (camps.hasNation(c)) {
                nations.add(world.roster().nations().get(c));
            }
        }
        List<String> firms = new ArrayList<>();
        for (int i = 0; i < world.firms().count; i++) {
            if (camps.hasFirm(i)) {
                firms.add(world.roster().firms().get(i));
            }
        }
        String why = forced ? "governments see to two; " : "";
        double herfindahl =
                camps.demandShare() * camps.demandShare() + (1 - camps.demandShare()) * (1 - camps.demandShare());
        String cost = "; reach falls to "
                + Words.percent(stage.mechanisms().compatibility().ratio(herfindahl));
        world.apply(new SpecificationSplit(
                name(world.roster().trunkOf(fork)),
                name(fork),
                label(fork),
                firms,
                nations,
                why + camps.terms() + cost));
    }

    private String name(int specification) {
        return stage.world().roster().specifications().get(specification).name();
    }

    private String label(int specification) {
        return stage.world()
                .roster()
                .specifications()
                .get(specification)
                .generation()
                .label();
    }
}
