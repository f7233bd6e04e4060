package org.sepsim.gui.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Session;

/** Turns moves of a lever into a branch: the first move opens it, further moves of the same lever change it. Of moves that come faster than a world is run only the last counts. */
final class LeverMoves {
    private static final Draft NONE = new Draft(-1, -2, "");

    /** The branch whose lever is being moved. */
    private record Draft(int id, int parent, String path) {
        boolean isMoved(Branch from, String by) {
            return path.equals(by) && (id == from.id() || parent == from.id());
        }
    }

    private final AtomicInteger wishes = new AtomicInteger();
    private volatile Draft draft = NONE;

    /** A move is wished for: its number. */
    int wish() {
        return wishes.incrementAndGet();
    }

    /** Whether no further move was wished for since. */
    boolean isLast(int wish) {
        return wish == wishes.get();
    }

    /** The branch that a move changes, if there is one already. */
    Optional<Integer> changed(Branch from, String path) {
        Draft open = draft;
        return open.isMoved(from, path) ? Optional.of(open.id()) : Optional.empty();
    }

    /** Makes the branch, unless another move was wished for since; slow. */
    Optional<Branch> make(int wish, Session session, Branch from, String path, String value) {
        if (!isLast(wish)) {
            return Optional.empty();
        }
        Draft open = draft;
        if (open.isMoved(from, path)) {
            return Optional.of(session.moveAgain(session.tree().get(open.id()), path, value));
        }
        Branch made = session.move(from, path, value);
        draft = new Draft(made.id(), from.id(), path);
        return Optional.of(made);
    }

    /** The next move opens a branch, whatever it is. */
    void end() {
        draft = NONE;
    }
}
