package org.sepsim.gui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sepsim.scenario.Scenario;

/** Writes a scenario as a file of its own, which {@code sepsim batch} runs to the same bytes wherever it lies. */
public final class ScenarioExport {
    private ScenarioExport() {}

    /**
     * Writes the file.
     *
     * @param source where the scenario comes from: its world's files are named relative to the new place
     * @param title what the branch is, for the first line
     * @param target the file, replaced if it is there
     */
    public static void write(ScenarioSource source, Scenario scenario, String title, Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        Path world = source.file()
                .toAbsolutePath()
                .resolveSibling(scenario.worldFiles().folder())
                .normalize();
        String relative = relative(folder, world).toString().replace('\\', '/');
        StringBuilder text = new StringBuilder("# " + title.replaceAll("\\s+", " ") + "\n");
        for (String line : scenario.resolvedText().lines().toList()) {
            text.append(line.startsWith("world: ") ? "world: \"" + relative + "\"" : line)
                    .append('\n');
        }
        Files.createDirectories(folder);
        Files.writeString(target, text.toString());
    }

    /** On Windows there is no way from one drive to another; the world's full name serves then. */
    private static Path relative(Path folder, Path world) {
        boolean sameRoot = folder.getRoot() != null && folder.getRoot().equals(world.getRoot());
        return sameRoot ? folder.relativize(world) : world;
    }
}
