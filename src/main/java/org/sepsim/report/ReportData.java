package org.sepsim.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.CsvFile;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.Differences;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Trajectories;
import org.sepsim.results.Trajectory;

/**
 * What a report is made from.
 *
 * @param folder results folder
 * @param manifest its manifest
 * @param trajectories by scenario, without the control
 * @param differences by alternative, without the control; empty where nothing was compared
 * @param control differences of the placebo from its baseline
 * @param robustness rows of {@code robustness.csv}, if there
 */
record ReportData(
        Path folder,
        Manifest manifest,
        Map<String, List<Trajectory>> trajectories,
        Map<String, List<DifferenceSeries>> differences,
        List<DifferenceSeries> control,
        List<Map<String, String>> robustness) {

    static ReportData read(Path folder) {
        Manifest manifest = Manifest.read(folder);
        Map<String, List<DifferenceSeries>> differences = new LinkedHashMap<>();
        List<DifferenceSeries> control = new ArrayList<>();
        if (Files.exists(folder.resolve("differences.csv"))) {
            for (DifferenceSeries one : Differences.read(folder)) {
                boolean placebo = one.alternative().equals(one.baseline() + "-placebo");
                List<DifferenceSeries> place =
                        placebo ? control : differences.computeIfAbsent(one.alternative(), name -> new ArrayList<>());
                place.add(one);
            }
        }
        String placebo = control.isEmpty() ? "" : control.get(0).alternative();
        Map<String, List<Trajectory>> trajectories = new LinkedHashMap<>();
        Trajectories.each(folder, trajectory -> {
            if (!trajectory.scenario().equals(placebo)) {
                trajectories
                        .computeIfAbsent(trajectory.scenario(), name -> new ArrayList<>())
                        .add(trajectory);
            }
        });
        List<Map<String, String>> robustness = CsvFile.read(folder.resolve("robustness.csv"));
        return new ReportData(folder, manifest, trajectories, differences, control, robustness);
    }

    /** The scenarios that were asked for, in order; a control is not among them. */
    List<Provenance.ScenarioText> scenarios() {
        return manifest.provenance().scenarios().stream()
                .filter(text -> trajectories.containsKey(text.name()))
                .toList();
    }

    int lastYear() {
        return manifest.periods().lastYear();
    }
}
