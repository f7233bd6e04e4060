package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceDissolved;

/**
 * Alliances, pools and specifications re-form (M6). Alliances and pools keep to the dated ones as long as the scenario says so; afterwards those about a generation on which work has ended are dissolved, and alliances of industry, alliances of research on the newest generation and pools each
 * take and lose members. Whether a specification splits is asked while it may.
 */
final class AlliancesReform implements PhaseStep {
    private static final int ANY = -1;

    private final Stage stage;
    private final FirmRelations relations;
    private final CampsReform camps;
    private final PoolsReform pools;
    private final Forks forks;
    /** Alliances and firms that take part in what is asked at the moment. */
    private final List<Alliance> open = new ArrayList<>();

    private final boolean[] eligible;
    private final double[] opening = new double[Generation.COUNT];

    AlliancesReform(Stage stage) {
        this.stage = stage;
        relations = new FirmRelations(stage);
        eligible = new boolean[relations.n];
        camps = new CampsReform(stage, relations);
        pools = new PoolsReform(stage);
        forks = new Forks(stage, relations);
        for (int g = 0; g < opening.length; g++) {
            opening[g] =
                    Portfolio.opening(stage.blueprint(), g, 4 * stage.economy().researchLead());
        }
    }

    @Override
    public void step() {
        World world = stage.world();
        boolean endogenous = stage.policy().alliances().endogenous(world.quarter());
        boolean reforms = endogenous && stage.mechanisms().alliances().reforms();
        if (reforms || forks.areDue()) {
            relations.look();
        }
        if (reforms) {
            dissolveOld(world);
            camps.reform(AllianceKind.INDUSTRY, ANY, open(AllianceKind.INDUSTRY, ANY), inBusiness());
            int newest = newest(world);
            if (!worked(world, newest)) {
                camps.reform(AllianceKind.RESEARCH, newest, open(AllianceKind.RESEARCH, newest), researching(newest));
            }
        }
        if (endogenous && stage.mechanisms().pools().open()) {
            pools.reform();
        }
        forks.step();
    }

    /** Alliances of industry and research about a generation on which work has ended have done theirs. */
    private void dissolveOld(World world) {
        List<Alliance> all = world.alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            boolean open = alliance.kind() != AllianceKind.POOL && !alliance.ended();
            if (open && alliance.generation() >= 0 && worked(world, alliance.generation())) {
                world.apply(new AllianceDissolved(
                        alliance.name(), CampsReform.label(alliance), "work on its generation has ended"));
            }
        }
    }

    /** Whether work on a generation has ended. */
    private boolean worked(World world, int generation) {
        return stage.blueprint().allWorkEnds[generation] < world.quarter();
    }

    private List<Alliance> open(AllianceKind kind, int generation) {
        open.clear();
        List<Alliance> all = stage.world().alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            boolean about = generation == ANY || alliance.generation() == generation;
            if (alliance.kind() == kind && about && !alliance.ended()) {
                open.add(alliance);
            }
        }
        return open;
    }

    /** The newest generation on which research has begun. */
    private int newest(World world) {
        int newest = 1;
        for (int g = 1; g < opening.length; g++) {
            newest = world.quarter() >= opening[g] ? g : newest;
        }
        return newest;
    }

    private boolean[] inBusiness() {
        for (int i = 0; i < eligible.length; i++) {
            eligible[i] = relations.isThere(i);
        }
        return eligible;
    }

    private boolean[] researching(int generation) {
        World world = stage.world();
        Arrays.fill(eligible, false);
        for (int s = 0; s < world.knowledge().split.length; s++) {
            if (world.roster().generationOf(s) == generation) {
                double[] split = world.knowledge().split[s];
                for (int i = 0; i < eligible.length; i++) {
                    eligible[i] |= relations.isThere(i) && split[i] > 0;
                }
            }
        }
        return eligible;
    }
}
