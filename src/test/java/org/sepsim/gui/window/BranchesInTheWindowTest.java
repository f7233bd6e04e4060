package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JOptionPane;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.chart.ChartFiles;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Chronicle;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Rewind and branch: overlaid, renamed, deleted, kept in a workspace, and exported to the same bytes. */
class BranchesInTheWindowTest extends WindowOnDisplay {
    private static final int REPLICATES = 3;

    @Test
    void aBranchWithoutAChangeEqualsItsParent() throws Exception {
        goTo(NOW);
        press("Copy this world");
        untilBranches(2);
        Chronicle copy = branch().chronicle();
        Chronicle parent = inSwing(() -> window.desk().twin().chronicle());
        assertThat(copy.events()).isEqualTo(parent.events());
        copy.keys().forEach(key -> assertThat(copy.values(key)).isEqualTo(parent.values(key)));
    }

    @Test
    void branchesAreOverlaidRenamedAndDeleted() throws Exception {
        goTo(NOW);
        pick("UK", "Nokia");
        press("Ban");
        untilBranches(2);
        press("Split the 6G specification");
        untilBranches(3);
        tab("Branches");
        run(() -> window.desk().show(1));
        press("Overlay");
        assertThat(inSwing(() -> window.desk().overlays())).containsExactly(1);
        assertThat(message()).startsWith("Laid over the charts, dashed, while another branch is on show: 2026-Q3: UK");
        pressAndAnswer("Rename ...", JOptionPane.class, pane -> {
            pane.setInputValue("Without Nokia");
            pane.setValue(JOptionPane.OK_OPTION);
        });
        until("it has its name", () -> window.desk().branch().name().equals("Without Nokia"));
        assertThat(message()).isEqualTo("Renamed: 2026-Q3: UK bans Nokia is Without Nokia now");
        run(() -> window.desk().show(2));
        untilAllWorldsAreDrawn();
        picture("12-overlay");
        run(() -> window.desk().show(1));
        press("Delete");
        untilBranches(1);
        assertThat(branch().id()).isZero();
        assertThat(inSwing(() -> window.desk().overlays())).isEmpty();
    }

    /** A ban in a world without bandwagon, held against that world and not against the scenario, which differs by both. */
    @Test
    void aBranchIsComparedWithAnother() throws Exception {
        run(() -> window.desk().move("mechanisms.restrictions.bandwagonWeight", "0", News.BRANCH));
        untilBranches(2);
        goTo(NOW);
        pick("Germany", "Ericsson");
        press("Ban");
        untilBranches(3);
        tab("Twin");
        run(() -> {
            JComboBox<?> twins = find(JComboBox.class, "compared with");
            assertThat(twins.getItemCount()).isEqualTo(2);
            twins.setSelectedIndex(1);
        });
        assertThat(inSwing(() -> window.desk().twin().id())).isEqualTo(1);
        press("why");
        until("an answer", () -> window.bench().twin().answer().contains("First decisions"));
        assertThat(inSwing(window.bench().twin()::answer))
                .startsWith("First decisions that differ\n  2026-Q3  here: Germany bans Ericsson");
        run(() -> window.desk().delete(1));
        untilBranches(1);
        assertThat(inSwing(() -> window.desk().twin().id())).isZero();
    }

    /** A ban, a split and a lever in one branch: the exported file gives the same world, and a batch of it the numbers of the window's ensemble, to the byte. */
    @Test
    void anExportedBranchIsRunByABatchToTheSameBytes() throws Exception {
        goTo(NOW);
        pick("Germany", "Ericsson");
        press("Ban");
        untilBranches(2);
        press("Split the 6G specification");
        untilBranches(3);
        run(() -> window.desk().move("policy.exportControl.depth", "0.9", News.BRANCH));
        untilBranches(4);
        untilAllWorldsAreDrawn();
        Path file = temp.resolve("branch.yaml");
        pressAndGive("Export ...", file);
        until("it is written", () -> window.bench().message().startsWith("Exported"));
        Scenario read = ScenarioReader.read(file, List.of());
        Branch made = branch();
        assertThat(Files.readString(file)).contains("type: split-order", "type: ban", "depth: 0.9");
        assertThat(Chronicle.play(read, 1, 1).events())
                .isEqualTo(made.chronicle().events());
        assertThat(batch(file)).containsAll(rowsOf(made, read.name()));
    }

    private List<String> batch(Path file) throws Exception {
        Path out = temp.resolve("batch");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sepsim.cli.Main",
                        "batch",
                        file.toString(),
                        "--replicates",
                        Integer.toString(REPLICATES),
                        "--quiet",
                        "--out",
                        out.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(out.resolve("trajectories.csv"));
    }

    private List<String> rowsOf(Branch branch, String name) throws Exception {
        Ensemble ensemble = inSwing(() -> window.desk().ensemble(branch).orElseThrow());
        List<Band> bands = ensemble.keys().stream()
                .filter(key -> key.measure().equals("declared_sep_share")
                        && key.level().equals("nation"))
                .map(key -> Band.of(ensemble, key, REPLICATES))
                .toList();
        List<String> rows = ChartFiles.rows(name, bands).lines().skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(1000);
        return rows;
    }

    @Test
    void aWorkspaceIsSavedAndOpened() throws Exception {
        goTo(NOW);
        pick("UK", "Nokia");
        press("Ban");
        untilBranches(2);
        Path file = temp.resolve("study.sepsim.json");
        pressAndGive("Save workspace ...", file);
        until(
                "it is written",
                () -> Files.exists(file) && window.bench().message().startsWith("Saved"));
        run(() -> window.desk().delete(1));
        untilBranches(1);
        pressAndGive("Open workspace ...", file);
        untilBranches(2);
        assertThat(message()).isEqualTo("Opened " + file + " with 1 branch");
        assertThat(inSwing(() -> window.desk().session().tree().get(1).name())).contains("UK bans Nokia");
    }
}
