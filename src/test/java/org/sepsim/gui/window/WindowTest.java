package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.sepsim.gui.session.Session;
import org.sepsim.model.Quarter;
import sim.display.Console;

/** A student at the window: plays, intervenes, asks, makes mistakes, takes the tour. */
class WindowTest extends WindowOnDisplay {
    private static final String DEPTH = "policy.exportControl.depth";

    @Test
    void playsAndRewinds() throws Exception {
        goTo(0);
        picture("1-start");
        press("play");
        until("a year has passed", () -> window.desk().quarter() >= 4);
        press("play");
        int paused = inSwing(() -> window.desk().quarter());
        press("+1 q");
        press("+1 y");
        press("-1 q");
        assertThat(inSwing(() -> window.desk().quarter())).isEqualTo(paused + 4);
        goTo(Quarter.of(2035, 4).index());
        untilAllWorldsAreDrawn();
        picture("2-shares");
        goTo(0);
        assertThat(inSwing(() -> window.desk().now().quarter())).isZero();
    }

    @Test
    void bansComparesWithTheTwinAndAsksWhy() throws Exception {
        goTo(NOW);
        pick("Germany", "Ericsson");
        press("Ban");
        untilBranches(2);
        goTo(Quarter.of(2036, 4).index());
        untilAllWorldsAreDrawn();
        tab("Branches", "Twin");
        press("why");
        until("an answer", () -> window.bench().twin().answer().contains("First decisions"));
        picture("3-twin");
        assertThat(inSwing(window.bench().twin()::answer))
                .contains("2026-Q3  here: Germany bans Ericsson")
                .contains("What follows");
        assertThat(inSwing(window.bench().twin()::sentence))
                .startsWith("By the end of 2036, Ericsson's 6G declared SEP share is ")
                .contains(" (95 %: ", " % of worlds");
        goTo(NOW);
        picture("4-rewound");
    }

    @Test
    void everyInterventionOpensABranch() throws Exception {
        goTo(NOW);
        pick("US", "Huawei");
        String[] buttons = {"Lift", "List", "Unlist", "Subsidise", "Split the 6G specification"};
        for (int k = 0; k < buttons.length; k++) {
            press(buttons[k]);
            untilBranches(k + 2);
            run(() -> window.desk().show(0));
        }
        pick("US", "Xiaomi");
        press("Join");
        untilBranches(buttons.length + 2);
        picture("5-interventions");
    }

    @Test
    void wrongValuesAreRefusedWithWhatIsAllowed() throws Exception {
        tab("Levers");
        JTextField field = find(JTextField.class, "field " + DEPTH);
        run(() -> {
            field.setText("2");
            field.postActionEvent();
        });
        until("it is told", () -> window.bench().message().contains("from 0 to 1"));
        assertThat(inSwing(() -> find(JTextField.class, "field " + DEPTH).getText()))
                .isEqualTo("0.6");
        assertThat(branch().id()).isZero();
        tab("Intervene");
        JTextField depth = find(JTextField.class, "Depth");
        run(() -> depth.setText("1.5"));
        press("List");
        until("it is told", () -> window.bench().message().contains("from 0 to 1"));
        goTo(Quarter.of(2030, 1).index());
        press("Split the 6G specification");
        until("it is told", () -> window.bench().message().contains("must be before 2029-Q1"));
        goTo(Quarter.COUNT - 1);
        press("Ban");
        until("it is told", () -> window.bench().message().contains("nothing follows 2040-Q4"));
        assertThat(inSwing(() -> window.desk().session().tree().all())).hasSize(1);
    }

    @Test
    void nationsOfALeverAreTicked() throws Exception {
        tab("Levers");
        run(() -> window.bench().levers().choose("frand"));
        press("policy.frand.nations China");
        untilBranches(2);
        press("policy.frand.nations UK");
        until(
                "both",
                () -> window.desk()
                        .branch()
                        .scenario()
                        .policy()
                        .frand()
                        .nations()
                        .equals(java.util.List.of("China", "UK")));
        run(() -> find(javax.swing.JSlider.class, "policy.frand.start")
                .setValue(Quarter.of(2026, 1).index()));
        untilBranches(3);
        assertThat(branch().changes().levers()).containsEntry("policy.frand.start", "2026-Q1");
        picture("16-nations");
    }

    @Test
    void aFailingRunShowsItsMessageAndTheWindowGoesOn() throws Exception {
        run(() -> window.desk().open(() -> {
            throw new IllegalStateException("patents do not add up in 2020-Q1: 3 against 2");
        }));
        until("it is told", () -> window.bench().message().contains("do not add up in 2020-Q1"));
        run(() -> window.desk().open(() -> Session.open(Path.of("scenarios", "no-such.yaml"), 1, 1)));
        until("it is told", () -> window.bench().message().contains("no-such.yaml"));
        press("Copy this world");
        untilBranches(2);
        picture("6-refused");
    }

    @Test
    void theTourHasFiveSteps() throws Exception {
        press("First tour");
        for (int step = 1; step <= 5; step++) {
            String text = inDialogs("tour text", JLabel.class).getText();
            assertThat(text).contains(step + " of 5: ");
            press(inDialogs("tour next", javax.swing.JButton.class));
        }
        assertThat(Arrays.stream(Window.getWindows())
                        .filter(dialog -> dialog instanceof javax.swing.JDialog && dialog.isShowing()))
                .isEmpty();
        assertThat(inSwing(() -> window.bench().levers().isShowing())).isTrue();
    }

    private static void press(javax.swing.JButton button) throws Exception {
        run(() -> button.doClick(0));
    }

    private static <T extends javax.swing.JComponent> T inDialogs(String name, Class<T> type) throws Exception {
        return inSwing(() -> Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .filter(dialog -> dialog instanceof javax.swing.JDialog)
                .map(dialog -> found(dialog, type, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void everyTabOpensAndLettersGrow() throws Exception {
        tab("Firms", "Branches");
        picture("7-firms");
        tab("Nations", "Levers");
        run(() -> {
            window.bench().letters(4);
            window.bench().levers().choose("goals");
        });
        picture("8-nations-large-letters");
        run(() -> window.setSize(1280, 800));
        run(() -> window.bench().letters(-4));
        picture("9-small-window");
    }

    @Test
    void everyShippedScenarioIsAPreset() throws Exception {
        press("two-6g");
        until(
                "it is open",
                () -> window.desk().twin().name().toLowerCase(Locale.ROOT).contains("two-6g"));
        goTo(Quarter.of(2033, 4).index());
        untilAllWorldsAreDrawn();
        picture("10-preset");
    }

    @Test
    void masonsConsoleIsReachable() throws Exception {
        press("MASON's console for this branch");
        Console console = inSwing(() -> Arrays.stream(Window.getWindows())
                .filter(Console.class::isInstance)
                .map(Console.class::cast)
                .findFirst()
                .orElseThrow());
        run(console::pressPause);
        until("the console's world has started", () -> console.getPlayState() == Console.PS_PAUSED);
        run(console::doClose);
        assertThat(window.isDisplayable()).isTrue();
    }
}
