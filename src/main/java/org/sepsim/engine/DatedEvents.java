package org.sepsim.engine;

import java.util.List;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.NationBook;
import org.sepsim.model.Policy;
import org.sepsim.model.Quarter;
import org.sepsim.model.Roster;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.World;
import org.sepsim.model.event.ComponentAccess;
import org.sepsim.model.event.Launch;
import org.sepsim.model.event.Placebo;
import org.sepsim.model.event.ReleaseFrozen;
import org.sepsim.model.event.ResearchDecoupled;
import org.sepsim.model.event.SpecificationChosen;
import org.sepsim.model.event.StockUsedUp;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * What the calendar brings, in this order: history, the scenario's own dated events (both as written), signatures of the proposals and splits of specifications among them, the export-control levers, blocs, détente, stocks used up, the placebo, authorities over licences, industrial policy, choices of specification, freezes, launches.
 */
final class DatedEvents implements PhaseStep {
    private final Stage stage;
    private final List<Appointment> agenda;
    private final Regulation regulation;
    private final BackingCalendar backing;
    private final Signatures signatures;
    private final Blocs blocs;
    private final Truce truce;
    private final SplitOrders splits;
    private final SpecificationOdds odds;
    /** By quarter: whether anybody had planned in 2005 to open a generation then. */
    private final boolean[] planned;
    /** How many such plans had been moved when this was last looked at. */
    private int moved;

    private int next;

    DatedEvents(Stage stage) {
        this.stage = stage;
        signatures = new Signatures(stage);
        blocs = new Blocs(stage.world());
        truce = new Truce(stage.world());
        splits = new SplitOrders(stage);
        odds = new SpecificationOdds(stage);
        agenda = stage.blueprint().agenda;
        regulation = new Regulation(stage);
        backing = new BackingCalendar(stage);
        planned = planned(stage.world().nations().launch);
    }

    @Override
    public void step() {
        World world = stage.world();
        while (next < agenda.size() && agenda.get(next).quarter() <= world.quarter()) {
            world.apply(agenda.get(next++).event());
        }
        signatures.collect();
        splits.carryOut();
        levers(world);
        regulation.step();
        backing.step();
        chooseSpecifications(world);
        freezeReleases(world);
        launch(world);
    }

    private void levers(World world) {
        controls(world, stage.policy().exportControl());
        if (begins(stage.policy().restrictions().blocsStart())) {
            blocs.part(world.roster().nation(stage.policy().exportControl().controller()));
        }
        if (begins(stage.policy().detente().start())) {
            truce.make();
        }
        Policy.PlaceboPolicy placebo = stage.policy().placebo();
        if (placebo.start() != null && world.quarter() >= placebo.start().index()) {
            long key = stage.chance().key(Purpose.PLACEBO, Chance.id(placebo.nation()), Chance.NOBODY);
            world.apply(new Placebo(placebo.nation(), Chance.uniform(key, 0, world.quarter(), 0)));
        }
    }

    private void controls(World world, Policy.ExportControl control) {
        if (begins(control.start()) && control.depth() * (1 - control.licensed()) > 0) {
            world.apply(new ComponentAccess(
                    control.controller(), control.firm(), control.depth(), control.licensed(), control.stockpile()));
        }
        if (begins(control.researchStart()) && control.researchDepth() > 0) {
            world.apply(new ResearchDecoupled(control.controller(), control.researchDepth()));
        }
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count && world.controls().any(); i++) {
            if (firms.stockUntil[i] == world.quarter() && firms.substituted[i] < firms.access[i]) {
                world.apply(new StockUsedUp(world.roster().firms().get(i), firms.substituted[i]));
            }
        }
    }

    private boolean begins(Quarter start) {
        return start != null && start.index() == stage.world().quarter();
    }

    private void chooseSpecifications(World world) {
        NationBook nations = world.nations();
        Roster roster = world.roster();
        int g = Generation.G4.index();
        List<Integer> deciding = stage.blueprint().deciding.get(world.quarter());
        for (int n = 0; n < deciding.size(); n++) {
            int c = deciding.get(n);
            if (!nations.decided[g][c]) {
                String nation = roster.nations().get(c);
                long key = stage.chance().key(Purpose.SPECIFICATION_CHOICE, Chance.id(nation), Chance.NOBODY);
                double u = Chance.uniform(key, g, world.quarter(), 0);
                int taken = pick(odds.of(g, c), u);
                world.apply(new SpecificationChosen(
                        nation, roster.specifications().get(taken).name()));
            }
        }
    }

    private static int pick(double[] odds, double u) {
        double sum = 0;
        int last = 0;
        for (int s = 0; s < odds.length; s++) {
            sum += odds[s];
            if (odds[s] > 0) {
                last = s;
            }
            if (u < sum) {
                return s;
            }
        }
        return last;
    }

    private void freezeReleases(World world) {
        List<Blueprint.DueFreeze> due = stage.blueprint().dueFreezes.get(world.quarter());
        for (int n = 0; n < due.size(); n++) {
            int s = due.get(n).specification();
            if (world.specifications().isLive(s)) {
                SpecificationData specification =
                        world.roster().specifications().get(s);
                world.apply(new ReleaseFrozen(
                        specification.name(),
                        specification.generation().label(),
                        due.get(n).release()));
            }
        }
    }

    private static boolean[] planned(int[][] launch) {
        boolean[] planned = new boolean[Quarter.COUNT];
        for (int[] ofGeneration : launch) {
            for (int quarter : ofGeneration) {
                if (quarter >= 0 && quarter < planned.length) {
                    planned[quarter] = true;
                }
            }
        }
        return planned;
    }

    private void launch(World world) {
        int now = world.quarter();
        if (!planned[now] && moved == world.launchesMoved()) {
            return;
        }
        moved = world.launchesMoved();
        for (int g = 0; g < Generation.COUNT; g++) {
            int[] launch = world.nations().launch[g];
            for (int c = 0; c < launch.length; c++) {
                if (launch[c] == now) {
                    world.apply(new Launch(
                            world.roster().nations().get(c), Generation.at(g).label()));
                }
            }
        }
    }
}
