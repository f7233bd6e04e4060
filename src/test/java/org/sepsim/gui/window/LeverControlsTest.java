package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.gui.session.Lever;
import org.sepsim.gui.session.LeverList;
import org.sepsim.gui.session.ScenarioSource;
import org.sepsim.scenario.Scenario;

/** What levers are moved by; needs no display. */
class LeverControlsTest {
    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Lever> all(Scenario scenario) {
        List<Lever> all = new ArrayList<>(Lever.of(scenario));
        for (LeverList list : LeverList.of(scenario)) {
            LeverList filled = list.items().isEmpty() ? list.withOneMore() : list;
            for (int item = 0; item < filled.items().size(); item++) {
                int block = item;
                filled.keys().forEach(key -> all.add(filled.lever(block, key)));
            }
        }
        return all;
    }

    /** A field to write in stands beside a slider or within a choice, never alone. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyLeverAndUncertaintyHasASliderOrAChoice(Path file) {
        List<Lever> levers = all(new ScenarioSource(file).opened());
        assertThat(levers).hasSizeGreaterThan(200);
        for (Lever lever : levers) {
            List<Component> parts = parts(LeverControls.row(lever, value -> {}));
            assertThat(parts)
                    .as(lever.path())
                    .anyMatch(
                            part -> part instanceof JSlider || part instanceof JComboBox || part instanceof JCheckBox);
            assertThat(parts)
                    .as(lever.path())
                    .filteredOn(JTextComponent.class::isInstance)
                    .allMatch(field -> field.getParent() instanceof JComboBox
                            || Stream.of(field.getParent().getComponents()).anyMatch(JSlider.class::isInstance));
        }
    }

    private static List<Component> parts(JComponent row) {
        List<Component> parts = new ArrayList<>(List.of(row));
        for (int k = 0; k < parts.size(); k++) {
            if (parts.get(k) instanceof Container container) {
                parts.addAll(List.of(container.getComponents()));
            }
        }
        return parts;
    }

    /** Chosen or written, a name is told once. */
    @Test
    void aNameIsToldOnce() {
        Lever pool = Lever.of(new ScenarioSource(Path.of("scenarios", "baseline.yaml")).opened()).stream()
                .filter(lever -> lever.path().equals("policy.poolForAll.name"))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        JComboBox<?> names = (JComboBox<?>) parts(LeverControls.row(pool, told::add)).stream()
                .filter(JComboBox.class::isInstance)
                .findFirst()
                .orElseThrow();
        names.setSelectedItem("5G pool");
        names.getEditor().setItem("Our pool");
        names.actionPerformed(null);
        names.setSelectedItem("Our pool");
        assertThat(told).containsExactly("5G pool", "Our pool");
    }
}
