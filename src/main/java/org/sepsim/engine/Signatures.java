package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.alliance.Aggregation;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.Landscape;
import org.sepsim.model.Generation;
import org.sepsim.model.Proposal;
import org.sepsim.model.World;
import org.sepsim.model.event.LateWords;
import org.sepsim.model.event.ProposalSigned;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Nations sign a security proposal in the quarter in which it is made (M6): the landscape of politics alone with two camps, around the nation that proposes and around the homes of the vendors that it is about. Each other nation in keyed order goes where
 * alignment draws it, weighted by gross domestic product, and stays out where neither draws. Blocs of several nations do not sign.
 */
final class Signatures {
    private static final int SIGNED = 0;
    private static final int AGAINST = 1;
    private static final int CAMPS = 2;

    private final Stage stage;
    private int seen;

    Signatures(Stage stage) {
        this.stage = stage;
    }

    /** Has every new proposal signed. */
    void collect() {
        World world = stage.world();
        for (; seen < world.proposals().count(); seen++) {
            collect(world, world.proposals().all().get(seen));
        }
    }

    private void collect(World world, Proposal proposal) {
        int n = world.nations().count;
        int[] camp = new int[n];
        boolean[] held = new boolean[n];
        placeFirst(world, proposal, camp, held);
        double[] size = Weights.ofNations(world);
        double[] propensity = propensities(world, n);
        AllianceRule rule = stage.mechanisms().alliances();
        if (rule.reforms()) {
            double[] luck = luck(proposal, n);
            double[][] room = new double[CAMPS][n];
            rule.settle(
                    new Aggregation(size, propensity, luck, held, CAMPS, Landscape.UNLIMITED, true, false, room), camp);
        }
        double[] pull = new double[CAMPS];
        for (int c = 0; c < n; c++) {
            if (camp[c] == SIGNED) {
                Landscape.pulls(size, propensity, camp, c, pull);
                world.apply(new ProposalSigned(
                        world.roster().nations().get(c), proposal.name(), label(proposal), reason(proposal, c, pull)));
            }
        }
    }

    /** Where nations stand before anybody chooses, and who does not choose. */
    private void placeFirst(World world, Proposal proposal, int[] camp, boolean[] held) {
        Arrays.fill(camp, Landscape.ALONE);
        for (int c = 0; c < held.length; c++) {
            held[c] = stage.data().nations().get(c).bloc(); // several nations cannot sign as one
        }
        for (int vendor : proposal.vendors()) {
            int home = world.firms().home[vendor];
            camp[home] = AGAINST;
            held[home] = true;
        }
        camp[proposal.host()] = SIGNED;
        held[proposal.host()] = true;
    }

    private double[] propensities(World world, int n) {
        AllianceRule rule = stage.mechanisms().alliances();
        double[] propensity = new double[n * n];
        for (int c = 0; c < n; c++) {
            for (int d = 0; d < n; d++) {
                propensity[c * n + d] =
                        rule.reforms() ? rule.politics(world.alignment().between(c, d)) : 0;
            }
        }
        return propensity;
    }

    private double[] luck(Proposal proposal, int n) {
        double[] luck = new double[n];
        long name = Chance.id(proposal.name());
        for (int c = 0; c < n; c++) {
            long key = stage.chance().key(Purpose.SIGNATURE_ORDER, stage.blueprint().nationIds[c], name);
            luck[c] = Chance.uniform(key, 0, stage.world().quarter(), 0);
        }
        return luck;
    }

    private static String label(Proposal proposal) {
        return proposal.generation() < 0
                ? "all"
                : Generation.at(proposal.generation()).label();
    }

    private static CharSequence reason(Proposal proposal, int nation, double[] pull) {
        double signed = pull[SIGNED];
        double against = pull[AGAINST];
        return nation == proposal.host()
                ? "it proposes"
                : new LateWords(out -> out.add("alignment draws it by ")
                        .add(Words.of(signed))
                        .add(" to those who sign and by ")
                        .add(Words.of(against))
                        .add(" to the homes of the vendors and their friends"));
    }
}
