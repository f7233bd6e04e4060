package org.sepsim.gui.session;

import java.nio.file.Path;
import org.sepsim.engine.RunInput;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;

/** A scenario, its luck and the branches made of it. The window is a picture of this; what is slow here is called from the background. */
public final class Session {
    private final ScenarioSource source;
    private final long seed;
    private final int replicate;
    private final BranchTree tree;

    private Session(ScenarioSource source, long seed, int replicate) {
        this.source = source;
        this.seed = seed;
        this.replicate = replicate;
        Scenario opened = source.opened();
        Chronicle chronicle = Chronicle.play(opened, seed, replicate);
        tree = new BranchTree(new Branch(0, -1, opened.name(), -1, Changes.NONE, opened, chronicle));
    }

    /**
     * Opens a scenario and runs its world.
     *
     * @param seed of the experiment
     * @param replicate which of its worlds is on show, from 1
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the file
     */
    public static Session open(Path file, long seed, int replicate) {
        return new Session(new ScenarioSource(file), seed, replicate);
    }

    /** Where the scenario comes from. */
    public ScenarioSource source() {
        return source;
    }

    /** Seed of the experiment. */
    public long seed() {
        return seed;
    }

    /** Which world is on show. */
    public int replicate() {
        return replicate;
    }

    /** The scenario of a branch with the parameters that the world on show draws. */
    public Scenario inThisWorld(Branch branch) {
        return new RunInput(branch.scenario(), seed, replicate).inThisWorld();
    }

    /** The branches. */
    public BranchTree tree() {
        return tree;
    }

    /** The world without any change, with the same luck. */
    public Branch twin() {
        return tree.root();
    }

    /**
     * A branch in which something happens in the quarter after the one on show.
     *
     * @param quarter the quarter on show
     * @throws org.sepsim.scenario.ScenarioException with what is wrong and what is allowed
     * @throws IllegalArgumentException if no quarter follows
     */
    public Branch intervene(Branch parent, int quarter, Intervention intervention) {
        return add(parent, intervention.words(), quarter, parent.changes().with(intervention));
    }

    /** A branch with another value of a lever, which holds from 2005 on. */
    public Branch move(Branch parent, String path, String value) {
        return add(
                parent,
                Changes.word(leverName(path), value),
                -1,
                parent.changes().with(path, value));
    }

    /** A branch that changes nothing yet. */
    public Branch copy(Branch parent, int quarter) {
        return add(parent, "branch at " + new Quarter(quarter), quarter, parent.changes());
    }

    /** Another value of a lever in a branch that the user is still making: it keeps its number, and its name if the user gave it one. */
    public Branch moveAgain(Branch branch, String path, String value) {
        boolean own = !branch.name().startsWith(leverName(path) + " ");
        String name = own ? branch.name() : free(Changes.word(leverName(path), value), branch.id());
        return made(branch.id(), branch.parent(), name, -1, branch.changes().with(path, value));
    }

    private static String leverName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Reads the scenario once more, with a lever where it is, so that the first move of one is not slower than the others. */
    public void warmUp() {
        Lever any = Lever.of(source.opened()).get(0);
        source.with(Changes.NONE.with(any.path(), any.value()));
    }

    /** A branch with given changes, as a workspace file tells it. */
    Branch restore(int id, int parent, String name, int forkQuarter, Changes changes) {
        return made(id, parent, name, forkQuarter, changes);
    }

    /** The date at which an intervention acts that is made while a quarter is on show. */
    public static String dateAfter(int quarter) {
        if (quarter + 1 >= Quarter.COUNT) {
            throw new IllegalArgumentException("nothing follows " + new Quarter(quarter) + "; rewind first");
        }
        return new Quarter(quarter + 1).toString();
    }

    private Branch add(Branch parent, String name, int forkQuarter, Changes changes) {
        return made(tree.nextId(), parent.id(), free(name, -1), forkQuarter, changes);
    }

    /** The name, or with a number behind it if another branch has it. */
    private String free(String name, int own) {
        String free = name;
        for (int k = 2; taken(free, own); k++) {
            free = name + " (" + k + ")";
        }
        return free;
    }

    private boolean taken(String name, int own) {
        return tree.all().stream()
                .anyMatch(branch -> branch.id() != own && branch.name().equals(name));
    }

    private synchronized Branch made(int id, int parent, String name, int forkQuarter, Changes changes) {
        Scenario scenario = source.with(changes);
        Branch branch =
                new Branch(id, parent, name, forkQuarter, changes, scenario, Chronicle.play(scenario, seed, replicate));
        tree.put(branch);
        return branch;
    }
}
