package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/**
 * What the scenario of a study or of a comparison with data does over time by itself. Such a folder keeps of its own worlds only what answers a question; worlds
 * that were run beside lie in {@code base/trajectories.csv}.
 *
 * @param manifest of the folder
 * @param trajectories by scenario; empty if there are none
 */
record BaseCourse(Manifest manifest, Map<String, List<Trajectory>> trajectories) {
    static BaseCourse read(Path folder) {
        Path base = folder.resolve(Trajectories.BASE);
        Map<String, List<Trajectory>> trajectories = new LinkedHashMap<>();
        if (Files.exists(base.resolve(Trajectories.FILE))) {
            Trajectories.each(
                    base,
                    one -> trajectories
                            .computeIfAbsent(one.scenario(), name -> new ArrayList<>())
                            .add(one));
        }
        return new BaseCourse(Manifest.read(folder), trajectories);
    }

    /** The charts to point at. */
    String trails() {
        return trajectories.isEmpty() ? "" : Html.paragraph(told()) + Trails.html(trajectories);
    }

    private String told() {
        return "These are " + worlds() + " worlds of " + String.join(", ", trajectories.keySet())
                + " as its file has it, run beside with the same seed. Nothing is varied in them: they show the course"
                + " about which the answers on this page lie, not how far these move. " + Trajectories.BASE + "/"
                + Trajectories.FILE + " holds the numbers.";
    }

    /** Whose share rises and falls in these worlds. */
    String gains() throws IOException {
        return ShareShifts.html(trajectories, lastYear(), this::source, false);
    }

    private int lastYear() {
        return (int) trajectories.values().stream()
                .flatMap(List::stream)
                .mapToDouble(one -> one.points().get(one.points().size() - 1).time())
                .max()
                .orElse(0);
    }

    private int worlds() {
        return trajectories.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.points().stream())
                .mapToInt(Trajectory.Point::replicates)
                .max()
                .orElse(0);
    }

    private ChartSource source(String scenario) {
        Provenance from = manifest.provenance();
        String data = Trajectories.BASE + "/" + Trajectories.FILE;
        return new ChartSource(from.version(), scenario, "", from.seed(), worlds(), "scenario", data, "");
    }
}
