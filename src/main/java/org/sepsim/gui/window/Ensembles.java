package org.sepsim.gui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.EnsembleRuns;
import org.sepsim.gui.session.Session;

/** Which branches' ensembles are run and which are kept: the scenario's as it was opened always, so that it is run once only. Called by Swing's thread only. */
final class Ensembles implements AutoCloseable {
    /** How many worlds are run of a branch. */
    static final int WORLDS = 100;
    /** Ensembles kept; older ones are run again when they are looked at. */
    private static final int KEPT = 4;

    private final EnsembleRuns runs = new EnsembleRuns();
    private final Map<Integer, EnsembleRuns.Job> jobs = new HashMap<>();
    private final Consumer<Ensemble> heard;

    /**
     * @param heard told in Swing's thread when more worlds are ready of an ensemble that is still wanted
     */
    Ensembles(Consumer<Ensemble> heard) {
        this.heard = heard;
    }

    /** The worlds of a branch that are run so far, if any are asked for. */
    Optional<Ensemble> of(Branch branch) {
        return Optional.ofNullable(jobs.get(branch.id())).map(EnsembleRuns.Job::ensemble);
    }

    /** Sees to it that a branch, its twin and the scenario as it was opened are run; what else is not finished ends. */
    void want(Session session, Branch shown, Branch twin) {
        Set<Integer> wanted = Set.copyOf(List.of(session.twin().id(), twin.id(), shown.id()));
        jobs.forEach((id, job) -> {
            if (!wanted.contains(id) && job.ensemble().ready() < WORLDS) {
                job.cancel();
            }
        });
        jobs.values().removeIf(EnsembleRuns.Job::cancelled);
        jobs.keySet().removeIf(id -> jobs.size() > KEPT && !wanted.contains(id));
        run(session, session.twin());
        run(session, twin);
        run(session, shown);
    }

    private void run(Session session, Branch branch) {
        if (!jobs.containsKey(branch.id())) {
            Ensemble ensemble = new Ensemble(branch.scenario(), session.seed(), WORLDS);
            jobs.put(branch.id(), runs.start(ensemble, more -> SwingUtilities.invokeLater(() -> tell(branch, more))));
        }
    }

    private void tell(Branch branch, Ensemble ensemble) {
        if (of(branch).filter(known -> known.equals(ensemble)).isPresent()) {
            heard.accept(ensemble);
        }
    }

    /** Ends what is run of a branch and drops it. */
    void forget(int id) {
        EnsembleRuns.Job job = jobs.remove(id);
        if (job != null) {
            job.cancel();
        }
    }

    /** Ends and drops all. */
    void clear() {
        jobs.values().forEach(EnsembleRuns.Job::cancel);
        jobs.clear();
    }

    @Override
    public void close() {
        clear();
        runs.close();
    }
}
