package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTree;
import org.junit.jupiter.api.Test;
import org.sepsim.model.Quarter;

/** The tutorial, the first tour and the exercises of the documentation, click by click. */
class TutorialInTheWindowTest extends WindowOnDisplay {
    private static final String BANDWAGON = "mechanisms.restrictions.bandwagonWeight";
    private static final String START = "policy.exportControl.start";

    /** {@code docs/tutorials/window.md}. */
    @Test
    void theTutorial() throws Exception {
        press("2005");
        press("play");
        until("some quarters have passed", () -> window.desk().quarter() > 2);
        press("play");
        goTo(Quarter.of(2018, 1).index());
        click("Germany", "Huawei");
        press("Ban");
        untilBranches(2);
        assertThat(branch().name()).isEqualTo("2018-Q2: Germany bans Huawei");
        tab("Twin");
        goTo(Quarter.of(2030, 4).index());
        untilAllWorldsAreDrawnBehind();
        assertThat(sentence()).startsWith("By the end of 2030, Huawei's ").contains("(95 %: ", " % of worlds");
        twin("5G", "ran_revenue_share");
        assertThat(sentence()).startsWith("By the end of 2030, Huawei's 5G RAN revenue share is ");
        assertThat(why()).contains("First decisions that differ\n  2018-Q2  here: Germany bans Huawei");
        picture("17-tutorial");
        tab("Branches");
        Path file = temp.resolve("branch");
        pressAndGive("Export ...", file);
        until("it is written", () -> window.bench().message().startsWith("Exported"));
        batch("branch.yaml");
    }

    /** What the tutorial tells the class to type, with fewer replicates. */
    private void batch(String file) throws Exception {
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "org.sepsim.cli.Main",
                "batch",
                file,
                "--replicates",
                "2",
                "--quiet");
        Process process =
                new ProcessBuilder(command).directory(temp.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> files = Files.walk(temp.resolve("results"))) {
            assertThat(files).anyMatch(made -> made.endsWith("report.html"));
        }
    }

    /** First tour in {@code docs/window.md}, whose steps 1 to 4 are those of the tutorial. */
    @Test
    void theLeverOfTheTour() throws Exception {
        tab("Levers", "Shares");
        assertThat(inSwing(
                        () -> find(JSlider.class, "policy.exportControl.depth").isShowing()))
                .isTrue();
        run(() -> find(JSlider.class, "policy.exportControl.depth").setValue(90));
        untilBranches(2);
        untilAllWorldsAreDrawn();
        assertThat(branch().name()).isEqualTo("depth = 0.9");
    }

    /** Exercise 1 in {@code docs/window.md}. */
    @Test
    void doesOneBanMakeOthersFollow() throws Exception {
        goTo(NOW);
        click("Germany", "Ericsson");
        press("Ban");
        untilBranches(2);
        tab("Twin");
        String withBandwagon = why();
        assertThat(withBandwagon)
                .contains("First decisions that differ\n  2026-Q3  here: Germany bans Ericsson")
                .contains("pressure");
        tab("Branches");
        run(() -> find(JTree.class, "branches").setSelectionRow(0));
        tab("Levers");
        run(() -> {
            JComboBox<?> blocks = blocks();
            blocks.setSelectedItem("Uncertainty: restrictions");
        });
        run(() -> find(JSlider.class, BANDWAGON).setValue(0));
        untilBranches(3);
        assertThat(branch().name()).isEqualTo("bandwagonWeight = 0");
        tab("Intervene");
        press("Ban");
        untilBranches(4);
        choose("compared with", "bandwagonWeight = 0");
        String without = why();
        assertThat(without).startsWith("First decisions that differ\n  2026-Q3  here: Germany bans Ericsson");
        assertThat(without).isNotEqualTo(withBandwagon);
        picture("18-exercise-1");
    }

    private JComboBox<?> blocks() {
        return found(window.bench().levers(), JComboBox.class, "").orElseThrow();
    }

    /** Exercise 2 in {@code docs/window.md}. */
    @Test
    void whenIsAControlTooLate() throws Exception {
        tab("Levers");
        String[] dates = {"2012-Q1", "2024-Q1"};
        for (int k = 0; k < dates.length; k++) {
            String date = dates[k];
            run(() ->
                    find(JSlider.class, START).setValue(Quarter.onOrAfter(date).index()));
            untilBranches(k + 2);
            assertThat(branch().name()).isEqualTo("start = " + date);
            press("Overlay");
            tab("Branches");
            run(() -> find(JTree.class, "branches").setSelectionRow(0));
            tab("Levers");
        }
        run(() -> window.desk().show(2));
        choose("of whom", "firm");
        untilAllWorldsAreDrawn();
        assertThat(inSwing(() -> window.desk().overlays())).containsExactlyInAnyOrder(1, 2);
        goTo(Quarter.of(2030, 4).index());
        picture("19-exercise-2");
        tab("Twin");
        run(() -> window.bench().twin().pick("Huawei"));
        twin("5G", "declared_sep_share");
        untilAllWorldsAreDrawnBehind();
        String late = sentence();
        run(() -> window.desk().show(1));
        untilAllWorldsAreDrawnBehind();
        assertThat(List.of(late, sentence()))
                .allMatch(told -> told.startsWith("By the end of 2030, Huawei's 5G declared SEP share is "))
                .doesNotHaveDuplicates();
    }

    /** Exercise 3 in {@code docs/window.md}. */
    @Test
    void whatDoesLuckDecide() throws Exception {
        for (int world = 2; world <= 3; world++) {
            int next = world;
            press("Another world (next luck)");
            until("the next world", () -> window.desk().session().replicate() == next);
        }
        assertThat(inSwing(window::getTitle)).endsWith("seed 1, world 3");
    }

    /** Worlds of the branch on show and of its twin, though the tab with the shares is behind. */
    private void untilAllWorldsAreDrawnBehind() throws Exception {
        until("100 pairs are run", () -> Casts.of(window.desk(), List.of()).pairs() == 100);
        untilDrawn();
    }

    private void twin(String generation, String measure) throws Exception {
        choose("generation", generation);
        choose("measure", measure);
        untilDrawn();
    }

    private void choose(String box, String what) throws Exception {
        run(() -> {
            JComboBox<?> choices = find(JComboBox.class, box);
            for (int k = 0; k < choices.getItemCount(); k++) {
                if (choices.getItemAt(k).toString().equals(what)) {
                    choices.setSelectedIndex(k);
                }
            }
            assertThat(choices.getSelectedItem()).hasToString(what);
        });
    }

    private String sentence() throws Exception {
        return inSwing(window.bench().twin()::sentence);
    }

    private String why() throws Exception {
        press("why");
        until("an answer", () -> window.bench().twin().answer().contains("First decisions that"));
        return inSwing(window.bench().twin()::answer);
    }
}
