package org.sepsim.gui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.Intervention;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.session.Snapshot;
import org.sepsim.model.Quarter;

/** What is on show. Called by Swing's thread only, and tells its listeners in it; what is slow is done beside it. */
public final class Desk implements AutoCloseable {
    private static final int AFTER_PAINT = 100;

    private final List<Consumer<News>> listeners = new ArrayList<>();
    private final Messages messages = new Messages();
    private final Background background = new Background("worlds", messages::complain);
    private final Ensembles ensembles = new Ensembles(this::heard);
    private final Pace pace = new Pace();
    private final LeverMoves moves = new LeverMoves();
    private final Set<Integer> overlays = new LinkedHashSet<>();
    /** Ensembles begin when the window has had time to be painted. */
    private final Timer ensemblesBegin = new Timer(AFTER_PAINT, once -> runEnsembles());

    private Session session;
    private int branch;
    private int twin;
    private int quarter = Quarter.of(2024, 4).index();

    /** A desk without a session. */
    public Desk() {
        ensemblesBegin.setRepeats(false);
    }

    /** Tells whoever listens what changes. */
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    private void tell(News news) {
        List.copyOf(listeners).forEach(listener -> listener.accept(news));
    }

    /** What is said to the user. */
    Messages messages() {
        return messages;
    }

    /** Tells the user what was done. */
    public void say(String text) {
        messages.say(text);
    }

    /** Puts a session on show, with nothing of the one before. */
    public void begin(Session opened) {
        ensembles.clear();
        overlays.clear();
        moves.end();
        session = opened;
        branch = 0;
        twin = 0;
        tell(News.SESSION);
        ensemblesBegin.restart();
        say(root().scenario().purpose());
        background.work(
                () -> {
                    opened.warmUp();
                    return opened;
                },
                warm -> {},
                () -> {});
    }

    /** Whether there is a session. */
    public boolean isOpen() {
        return session != null;
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** The branch on show. */
    public Branch branch() {
        return session.tree().get(branch);
    }

    /** The scenario as it was opened. */
    public Branch root() {
        return session.twin();
    }

    /** The world that the branch on show is compared with: as the scenario was opened, or another branch that was chosen. */
    public Branch twin() {
        return session.tree().has(twin) && twin != branch ? session.tree().get(twin) : root();
    }

    /** Compares what is on show with another branch from now on. */
    public void compareWith(int id) {
        if (id != twin) {
            twin = id;
            runEnsembles();
            tell(News.TWIN);
        }
    }

    /** The quarter on show. */
    public int quarter() {
        return quarter;
    }

    /** The world on show. */
    public Snapshot now() {
        return branch().chronicle().at(quarter);
    }

    /** Shows another quarter, within the horizon. */
    public void goTo(int newQuarter) {
        int within = Math.max(0, Math.min(Quarter.COUNT - 1, newQuarter));
        if (within != quarter) {
            quarter = within;
            tell(News.QUARTER);
        }
    }

    /** Shows another branch. */
    public void show(int id) {
        branch = id;
        moves.end();
        runEnsembles();
        tell(News.BRANCH);
    }

    /** Opens another session in the background. */
    public void open(Callable<Session> opener) {
        work(opener, this::begin);
    }

    /** Opens a branch in which something happens now. */
    public void intervene(Intervention intervention) {
        Session in = session;
        Branch parent = branch();
        int now = quarter;
        make(in, () -> in.intervene(parent, now, intervention));
    }

    /** Opens a branch that changes nothing yet. */
    public void copy() {
        Session in = session;
        Branch parent = branch();
        int now = quarter;
        make(in, () -> in.copy(parent, now));
    }

    private void make(Session in, Callable<Branch> maker) {
        work(maker, made -> {
            if (in.equals(session)) { // else another one was opened meanwhile
                say("Branch opened: " + made.name());
                tell(News.TREE);
                show(made.id());
            }
        });
    }

    /**
     * Moves a lever: the first move opens a branch, further moves of the same lever change it. What was being run for the value before ends at once.
     *
     * @param news what is told when the branch is made: {@link News#BRANCH} or {@link News#MOVED}
     */
    public void move(String path, String value, News news) {
        Branch from = branch();
        Session in = session;
        int wish = moves.wish();
        pace.moved();
        moves.changed(from, path).ifPresent(ensembles::forget);
        background.work(
                () -> moves.make(wish, in, from, path, value),
                made -> made.filter(branch -> in.equals(session)).ifPresent(branch -> showDraft(branch, wish, news)),
                this::showAgain);
    }

    private void showAgain() {
        runEnsembles();
        tell(News.REFUSED);
    }

    private void showDraft(Branch made, int wish, News news) {
        ensembles.forget(made.id());
        branch = made.id();
        pace.made(made);
        if (moves.isLast(wish)) { // else the next value comes at once, and would wait for these worlds
            runEnsembles();
        }
        say(String.join(", ", made.words()));
        tell(News.TREE);
        tell(news);
    }

    /** What measures how long a move takes. */
    Pace pace() {
        return pace;
    }

    /** Renames a branch. */
    public void rename(int id, String name) {
        attempt(() -> {
            String before = session.tree().get(id).name();
            session.tree().rename(id, name);
            say("Renamed: " + before + " is " + name + " now");
        });
        tell(News.TREE);
    }

    /** Deletes a branch and those that left it. */
    public void delete(int id) {
        attempt(() -> {
            String name = session.tree().get(id).name();
            List<Integer> gone = session.tree().delete(id);
            gone.forEach(ensembles::forget);
            overlays.removeAll(gone);
            say("Deleted: " + name + (gone.size() > 1 ? ", and " + (gone.size() - 1) + " that left it" : ""));
        });
        if (!session.tree().has(branch)) {
            show(0);
        }
        if (!session.tree().has(twin)) {
            compareWith(0);
        }
        tell(News.TREE);
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            messages.complain(e.getMessage());
        }
    }

    /** Lays a branch over the charts, or takes it off. */
    public void overlay(int id, boolean on) {
        if (on) {
            overlays.add(id);
        } else {
            overlays.remove(id);
        }
        String name = session.tree().get(id).name();
        say(
                on
                        ? "Laid over the charts, dashed, while another branch is on show: " + name
                        : "Taken off the charts: " + name);
        tell(News.TREE);
        runEnsembles();
    }

    /** Branches that lie over the charts. */
    public Set<Integer> overlays() {
        return Set.copyOf(overlays);
    }

    /** The worlds of a branch that are run so far, if any are asked for. */
    public Optional<Ensemble> ensemble(Branch of) {
        return ensembles.of(of);
    }

    private void runEnsembles() {
        ensembles.want(session, branch(), twin());
    }

    private void heard(Ensemble ensemble) {
        ensemble.failureToTell()
                .ifPresent(failure -> messages.complain("world " + failure.replicate()
                        + " failed and is left out of bands and means: " + failure.cause()));
        tell(News.ENSEMBLE);
    }

    /** Does something slow, then something in Swing's thread with what came of it; a failure is told to the user and changes nothing. */
    public <T> void work(Callable<T> slow, Consumer<T> then) {
        background.work(slow, then, () -> {});
    }

    @Override
    public void close() {
        ensemblesBegin.stop();
        background.close();
        ensembles.close();
    }
}
