package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The branches of a session: the scenario as it was opened and what was changed from there. Read by the window while the background adds to it. */
public final class BranchTree {
    private final Map<Integer, Branch> branches = new LinkedHashMap<>();
    private int next = 1;

    /** A tree of one. */
    BranchTree(Branch root) {
        branches.put(root.id(), root);
    }

    /** The scenario as it was opened. */
    public Branch root() {
        return get(0);
    }

    /** All, oldest first. */
    public synchronized List<Branch> all() {
        return List.copyOf(branches.values());
    }

    /** The branch of a number; throws on one that is not there. */
    public synchronized Branch get(int id) {
        Branch branch = branches.get(id);
        if (branch == null) {
            throw new IllegalArgumentException("no branch " + id);
        }
        return branch;
    }

    /** Whether a branch is there. */
    public synchronized boolean has(int id) {
        return branches.containsKey(id);
    }

    /** Branches that left this one, oldest first. */
    public synchronized List<Branch> children(int id) {
        return branches.values().stream()
                .filter(branch -> branch.parent() == id)
                .toList();
    }

    synchronized int nextId() {
        return next++;
    }

    /**
     * Adds a branch, or puts it in the place of the one of its number.
     *
     * @throws IllegalArgumentException if its parent is not there any more
     */
    synchronized void put(Branch branch) {
        if (!branches.containsKey(branch.parent())) {
            throw new IllegalArgumentException("its parent was deleted meanwhile: no branch is opened");
        }
        next = Math.max(next, branch.id() + 1);
        branches.put(branch.id(), branch);
    }

    /**
     * Gives a branch another name.
     *
     * @throws IllegalArgumentException if it is blank or another branch has it
     */
    public synchronized Branch rename(int id, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a branch must have a name");
        }
        boolean taken = branches.values().stream()
                .anyMatch(branch -> branch.id() != id && branch.name().equals(name));
        if (taken) {
            throw new IllegalArgumentException("another branch is called " + name + " already");
        }
        Branch renamed = get(id).named(name);
        branches.put(id, renamed);
        return renamed;
    }

    /**
     * Takes away a branch and those that left it.
     *
     * @return the numbers taken away
     * @throws IllegalArgumentException if it is the first, which always stays
     */
    public synchronized List<Integer> delete(int id) {
        if (get(id).parent() < 0) {
            throw new IllegalArgumentException("the scenario as it was opened stays; delete branches of it");
        }
        List<Integer> gone = new ArrayList<>(List.of(id));
        for (int k = 0; k < gone.size(); k++) {
            children(gone.get(k)).forEach(child -> gone.add(child.id()));
        }
        gone.forEach(branches::remove);
        return gone;
    }
}
