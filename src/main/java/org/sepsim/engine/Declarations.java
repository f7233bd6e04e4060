package org.sepsim.engine;

import org.sepsim.mechanism.declaration.DeclarationRule;
import org.sepsim.model.Business;
import org.sepsim.model.EssentialityCheck;
import org.sepsim.model.FirmBook;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.FewTrials;
import org.sepsim.random.Purpose;

/**
 * Declarations (M7). Families that read on newly approved contributions are declared at once, and are truly essential with probability e_A; others are declared, in January and when a release is frozen, as far as the contest for royalties makes it pay. Nothing is
 * ever withdrawn. The prize is the
 * royalty pool of a mean year of the generation, as everybody expects it, times the share of demand that the specification is expected to have.
 */
final class Declarations implements PhaseStep {
    private final Stage stage;
    private final Luck luck;
    private final FewTrials few;
    /** Families that read on approved contributions, each essential or not, where they are not few. */
    private final Trials readers;

    private final SpecificationOdds odds;
    private final double[] expectedShare;
    /** Recognised strength by firm, of the specification looked at. */
    private final double[] recognised;

    Declarations(Stage stage) {
        this.stage = stage;
        KnowledgeBook knowledge = stage.world().knowledge();
        expectedShare = new double[knowledge.approvals.length];
        odds = new SpecificationOdds(stage);
        recognised = new double[stage.world().firms().count];
        luck = new Luck(stage, Purpose.ESSENTIALITY);
        few = new FewTrials(stage.mechanisms().declaration().essentialShare());
        readers = new Trials(luck, expectedShare.length * recognised.length);
    }

    @Override
    public void step() {
        World world = stage.world();
        if (world.quarter() % 4 == 0) {
            odds.write(expectedShare);
        }
        readers.forget();
        for (int s = 0; s < expectedShare.length; s++) {
            if (isOpen(world, s)) {
                readOnApprovals(world, s);
            }
        }
        recordEssential(world);
        for (int s = 0; s < expectedShare.length; s++) {
            if (isTimeToDeclare(world, s)) {
                overDeclare(world, s);
            }
        }
    }

    private boolean hasBegun(World world, int s) {
        return world.quarter() >= stage.blueprint().workStarts[s];
    }

    private boolean isOpen(World world, int s) {
        return hasBegun(world, s) && world.quarter() <= stage.blueprint().workEnds[s];
    }

    private boolean isTimeToDeclare(World world, int s) {
        return hasBegun(world, s) && (world.quarter() % 4 == 0 || stage.blueprint().freezes[s][world.quarter()]);
    }

    private void readOnApprovals(World world, int s) {
        int[] approved = world.knowledge().approvedNow[s];
        for (int i = 0; i < approved.length; i++) {
            if (approved[i] > 0) {
                readOnApprovals(world, s, i, approved[i]);
            }
        }
    }

    private void recordEssential(World world) {
        readers.draw(world.quarter());
        for (int n = 0; n < readers.count(); n++) {
            world.knowledge().essential[readers.specification(n)][readers.firm(n)] += readers.successes(n);
        }
    }

    private void overDeclare(World world, int s) {
        FirmBook firms = world.firms();
        double strength = world.recognised(s, recognised);
        double prize = prize(world, s);
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                overDeclare(world, s, i, strength - recognised[i], prize);
            }
        }
    }

    /** Families that may be declared: not declared yet and not kept for the firm's own use. */
    private static int available(World world, int s, int i) {
        KnowledgeBook knowledge = world.knowledge();
        int offered = (int) (knowledge.families[s][i] * (1 - world.firms().keptExclusive[i]));
        return Math.max(0, offered - knowledge.declared(s, i));
    }

    /** Families with something in them that have not been found to read on an approval yet. */
    private static int readable(World world, int s, int i) {
        KnowledgeBook knowledge = world.knowledge();
        int offered =
                (int) ((knowledge.families[s][i] - knowledge.meritless[s][i]) * (1 - world.firms().keptExclusive[i]));
        return Math.max(0, offered - knowledge.approvedFamilies[s][i]);
    }

    private void readOnApprovals(World world, int s, int i, int approved) {
        KnowledgeBook knowledge = world.knowledge();
        double reading =
                approved * stage.mechanisms().standards().familiesPerApproval() + knowledge.readRemainder[s][i];
        int whole = (int) reading;
        knowledge.readRemainder[s][i] = reading - whole;
        int declared = Math.min(whole, Math.min(available(world, s, i), readable(world, s, i)));
        if (declared > 0) {
            knowledge.claim(s);
            knowledge.approvedFamilies[s][i] += declared;
            findEssential(world, s, i, declared);
        }
    }

    private void findEssential(World world, int s, int i, int declared) {
        if (declared <= FewTrials.MOST) {
            world.knowledge().essential[s][i] += few.quantile(declared, luck.uniform(s, i, world.quarter(), 0));
        } else {
            readers.add(s, i, declared, stage.mechanisms().declaration().essentialShare());
        }
    }

    private double prize(World world, int s) {
        int g = world.roster().generationOf(s);
        double devices = stage.outlook().yearly(Business.DEVICES, g, world.year()) * expectedShare[s];
        return ExpectedRoyalty.rate(stage) * devices;
    }

    /**
     * An over-declared family counts for w of one, so that the firm maximises {@code V (A' + w O)/(A' + w O + R) - (k/c) O^c/P^(c-1)}: the contest over w O families of a pool of w P for a prize of w V, A' the recognised
     * strength of those that read on approved contributions.
     */
    private void overDeclare(World world, int s, int i, double others, double prize) {
        DeclarationRule rule = stage.mechanisms().declaration();
        KnowledgeBook knowledge = world.knowledge();
        int free = available(world, s, i);
        if (free == 0) {
            return;
        }
        int already = knowledge.overDeclared[s][i];
        EssentialityCheck check = world.authorities().check();
        double worth = check.worthOfOther();
        double approved = check.recognised(knowledge.approvedFamilies[s][i], knowledge.essential[s][i]);
        double pool = worth * (free + already);
        // most want no more than they have declared, which is soon seen
        if (worth <= 0 || !rule.couldWant(worth * (already + 1), pool, approved, others, worth * prize)) {
            return;
        }
        double wanted = rule.overDeclared(pool, approved, others, worth * prize) / worth;
        if (wanted > already) {
            knowledge.claim(s);
            knowledge.overDeclared[s][i] = Math.min(free + already, (int) wanted);
        }
    }
}
