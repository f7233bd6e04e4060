package org.sepsim.gui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    public record Saved(int id, int parent, String name, int forkQuarter, Changes changes) {}

    public Workspace {
        branches = List.copyOf(branches);
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
     * @throws IllegalArgumentException if it is no workspace
     * @throws org.sepsim.scenario.ScenarioException if its scenario cannot be read or does not fit any more
     */
    public static Session open(Path file) throws IOException {
        Workspace workspace;
        try {
            workspace = JSON.readValue(Files.readString(file), Workspace.class);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + where + ": is no workspace: " + e.getOriginalMessage(), e);
        }
        if (!FORMAT.equals(workspace.format())) {
            throw new IllegalArgumentException(
                    file + ": is no workspace of this version; its format must be " + FORMAT);
        }
        Path scenario =
                file.toAbsolutePath().resolveSibling(workspace.scenario()).normalize();
        Session session = Session.open(scenario, workspace.seed(), workspace.replicate());
        for (Saved saved : workspace.branches()) {
            session.restore(saved.id(), saved.parent(), saved.name(), saved.forkQuarter(), saved.changes());
        }
        return session;
    }
}
