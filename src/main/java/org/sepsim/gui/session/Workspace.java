package org.sepsim.gui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.ScenarioException;

/**
 * A session as a file: the scenario, the luck and every branch; worlds are run again when it is opened.
 *
 * @param format {@link #FORMAT}
 * @param scenario the scenario's file, relative to the workspace's where that is possible
 * @param seed of the experiment
 * @param replicate which world is on show
 * @param branches all but the first, parents before children
 */
public record Workspace(String format, String scenario, long seed, int replicate, List<Saved> branches) {
    /** What the first entry of the file says. */
    public static final String FORMAT = "sepsim workspace 1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A branch without its world. */
    public record Saved(int id, int parent, String name, int forkQuarter, Changes changes) {
        public Saved {
            must(name != null && !name.isBlank(), "branch " + id + " has no name");
            must(changes != null, "branch " + id + " has no changes");
            must(
                    forkQuarter >= -1 && forkQuarter < Quarter.COUNT,
                    "forkQuarter must be from -1 to " + (Quarter.COUNT - 1) + " but is " + forkQuarter);
        }
    }

    public Workspace {
        must(FORMAT.equals(format), "its format must be '" + FORMAT + "' but is '" + format + "'");
        must(scenario != null && !scenario.isBlank(), "it names no scenario");
        must(replicate >= 1, "replicate must be at least 1 but is " + replicate);
        must(branches != null, "it has no list of branches");
        branches = List.copyOf(branches);
        Set<Integer> known = new HashSet<>(Set.of(0));
        for (Saved branch : branches) {
            must(
                    known.contains(branch.parent()),
                    "the parent of branch " + branch.id() + " must stand before it but is " + branch.parent());
            must(known.add(branch.id()), "two branches have the number " + branch.id());
        }
    }

    /** Writes a session. */
    public static void save(Session session, Path file) throws IOException {
        Path scenario = session.source().file().toAbsolutePath().normalize();
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean near = folder.getRoot().equals(scenario.getRoot());
        List<Saved> branches = session.tree().all().stream()
                .filter(branch -> branch.parent() >= 0)
                .map(b -> new Saved(b.id(), b.parent(), b.name(), b.forkQuarter(), b.changes()))
                .toList();
        String name = (near ? folder.relativize(scenario) : scenario).toString().replace('\\', '/');
        Workspace workspace = new Workspace(FORMAT, name, session.seed(), session.replicate(), branches);
        Files.writeString(file, JSON.writeValueAsString(workspace) + "\n");
    }

    /**
     * Opens a workspace and runs its worlds.
     *
     * @throws IllegalArgumentException if it is no workspace, with the file, the line where there is one, and what must be there
     * @throws ScenarioException if its scenario cannot be read
     */
    public static Session open(Path file) {
        Workspace workspace = read(file);
        Path scenario =
                file.toAbsolutePath().resolveSibling(workspace.scenario()).normalize();
        Session session = Session.open(scenario, workspace.seed(), workspace.replicate());
        for (Saved saved : workspace.branches()) {
            try {
                session.restore(saved.id(), saved.parent(), saved.name(), saved.forkQuarter(), saved.changes());
            } catch (ScenarioException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ": the branch '" + saved.name() + "' does not fit: " + e.getMessage(), e);
            }
        }
        return session;
    }

    private static Workspace read(Path file) {
        try {
            Workspace workspace = JSON.readValue(Files.readString(file), Workspace.class);
            must(workspace != null, "it is empty");
            return workspace;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            boolean told = e.getCause() instanceof IllegalArgumentException;
            String what = told ? e.getCause().getMessage() : e.getOriginalMessage();
            throw new IllegalArgumentException(file + where + ": is no workspace: " + what, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": is no workspace: " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no workspace: it is not text", e);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
