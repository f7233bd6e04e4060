package org.sepsim.gui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.EnsembleRuns;
import org.sepsim.gui.session.Intervention;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.session.Snapshot;
import org.sepsim.model.Quarter;

/** What is on show and what goes on in the background. Called by Swing's thread only, and tells its listeners in it. */
public final class Desk implements AutoCloseable {
    private static final int WORLDS = 100;
    /** Ensembles kept; older ones are run again when they are looked at. */
    private static final int KEPT = 4;

    /** The branch whose lever is being moved. */
    private record Draft(int id, int parent, String path) {
        static final Draft NONE = new Draft(-1, -2, "");
    }

    /** What has changed. */
    public enum News {
        /** Another session: everything. */
        SESSION,
        /** Another branch is on show, or it was made anew. */
        BRANCH,
        /** Another quarter is on show. */
        QUARTER,
        /** Names, number or overlays of branches. */
        TREE,
        /** More worlds of an ensemble are ready. */
        ENSEMBLE
    }

    private final List<Consumer<News>> listeners = new ArrayList<>();
    private final List<Consumer<String>> messageListeners = new ArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "worlds");
        thread.setDaemon(true);
        return thread;
    });
    private final EnsembleRuns runs = new EnsembleRuns();
    private final Map<Integer, EnsembleRuns.Job> jobs = new HashMap<>();
    private final Set<Integer> overlays = new LinkedHashSet<>();
    private final AtomicInteger wishes = new AtomicInteger();
    private Session session;
    private int branch;
    private int quarter;
    private volatile Draft draft = Draft.NONE;

    /** A desk with a session. */
    public Desk(Session session) {
        this.session = session;
        quarter = Quarter.of(2024, 4).index();
    }

    /** Tells whoever listens what changes. */
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    /** Tells whoever listens what there is to say to the user. */
    public void listenToMessages(Consumer<String> listener) {
        messageListeners.add(listener);
    }

    private void tell(News news) {
        List.copyOf(listeners).forEach(listener -> listener.accept(news));
    }

    /** Says something to the user. */
    public void say(String message) {
        messageListeners.forEach(listener -> listener.accept(message));
    }

    /** Begins with what is on show; once all panels listen. */
    public void begin() {
        tell(News.SESSION);
        runEnsembles();
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** The branch on show. */
    public Branch branch() {
        return session.tree().get(branch);
    }

    /** Its world without any change. */
    public Branch twin() {
        return session.twin();
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
        draft = Draft.NONE;
        tell(News.BRANCH);
        runEnsembles();
    }

    /** Opens another session in the background. */
    public void open(Callable<Session> opener) {
        work(opener, opened -> {
            jobs.values().forEach(EnsembleRuns.Job::cancel);
            jobs.clear();
            overlays.clear();
            session = opened;
            branch = 0;
            draft = Draft.NONE;
            tell(News.SESSION);
            runEnsembles();
        });
    }

    /** Opens a branch in which something happens now. */
    public void intervene(Intervention intervention) {
        Branch parent = branch();
        int now = quarter;
        make(() -> session.intervene(parent, now, intervention));
    }

    /** Opens a branch that changes nothing yet. */
    public void copy() {
        Branch parent = branch();
        int now = quarter;
        make(() -> session.copy(parent, now));
    }

    private void make(Callable<Branch> maker) {
        work(maker, made -> {
            say("Branch opened: " + made.name());
            tell(News.TREE);
            show(made.id());
        });
    }

    /** Moves a lever: the first move opens a branch, further moves of the same lever change it. While one is worked on, only the last of those that came since is. */
    public void move(String path, String value) {
        int wish = wishes.incrementAndGet();
        Branch from = branch();
        work(
                () -> wish == wishes.get() ? Optional.of(moved(from, path, value)) : Optional.<Branch>empty(),
                made -> made.ifPresent(this::showDraft));
    }

    /** In the background, one move after the other. */
    private Branch moved(Branch from, String path, String value) {
        Draft open = draft;
        if (open.path().equals(path) && (open.id() == from.id() || open.parent() == from.id())) {
            return session.moveAgain(session.tree().get(open.id()), path, value);
        }
        Branch made = session.move(from, path, value);
        draft = new Draft(made.id(), from.id(), path);
        return made;
    }

    private void showDraft(Branch made) {
        forget(made.id());
        branch = made.id();
        say(String.join(", ", made.words()));
        tell(News.TREE);
        tell(News.BRANCH);
        runEnsembles();
    }

    /** Renames a branch. */
    public void rename(int id, String name) {
        attempt(() -> session.tree().rename(id, name));
        tell(News.TREE);
    }

    /** Deletes a branch and those that left it. */
    public void delete(int id) {
        attempt(() -> {
            for (int gone : session.tree().delete(id)) {
                forget(gone);
                overlays.remove(gone);
            }
        });
        if (!session.tree().has(branch)) {
            show(0);
        }
        tell(News.TREE);
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
        }
    }

    /** Lays a branch over the charts, or takes it off. */
    public void overlay(int id, boolean on) {
        if (on) {
            overlays.add(id);
        } else {
            overlays.remove(id);
        }
        tell(News.TREE);
        runEnsembles();
    }

    /** Branches that lie over the charts. */
    public Set<Integer> overlays() {
        return Set.copyOf(overlays);
    }

    /** The worlds of a branch that are run so far, if any are asked for. */
    public Optional<Ensemble> ensemble(Branch of) {
        return Optional.ofNullable(jobs.get(of.id())).map(EnsembleRuns.Job::ensemble);
    }

    private void runEnsembles() {
        jobs.forEach((id, job) -> {
            if (id != 0 && id != branch && job.ensemble().ready() < WORLDS) {
                job.cancel();
            }
        });
        jobs.values().removeIf(EnsembleRuns.Job::cancelled);
        jobs.keySet().removeIf(id -> jobs.size() > KEPT && id != 0 && id != branch);
        run(branch());
        run(twin());
    }

    private void run(Branch of) {
        if (!jobs.containsKey(of.id())) {
            Ensemble ensemble = new Ensemble(of.scenario(), session.seed(), WORLDS);
            jobs.put(of.id(), runs.start(ensemble, heard -> SwingUtilities.invokeLater(() -> heard(of, heard))));
        }
    }

    private void heard(Branch of, Ensemble ensemble) {
        if (ensemble(of).filter(known -> known.equals(ensemble)).isPresent()) {
            ensemble.failure().ifPresent(failure -> say("a world of the ensemble failed: " + failure.cause()));
            tell(News.ENSEMBLE);
        }
    }

    private void forget(int id) {
        EnsembleRuns.Job job = jobs.remove(id);
        if (job != null) {
            job.cancel();
        }
    }

    /** Does something slow, then something in Swing's thread with what came of it; a failure is told to the user and changes nothing. */
    public <T> void work(Callable<T> slow, Consumer<T> then) {
        background.execute(() -> {
            try {
                T result = slow.call();
                SwingUtilities.invokeLater(() -> then.accept(result));
            } catch (Exception | StackOverflowError | AssertionError e) {
                String message = e.getMessage() == null ? e.toString() : e.getMessage();
                SwingUtilities.invokeLater(() -> say(message));
            }
        });
    }

    @Override
    public void close() {
        background.shutdownNow();
        runs.close();
    }
}
