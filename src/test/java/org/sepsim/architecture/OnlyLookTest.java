package org.sepsim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.engine.Invariants;
import org.sepsim.engine.QuarterObserver;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.model.World;
import org.sepsim.observe.Catalogue;
import org.sepsim.observe.Measures;
import org.sepsim.observe.Observation;
import org.sepsim.observe.Subjects;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Whoever is given the world only looks: all books are the same to the bit before and after, in every quarter. */
class OnlyLookTest {
    private final Scenario scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), List.of());

    @Test
    void observationLeavesTheWorldAsItIs() {
        Subjects subjects = Subjects.of(scenario.world(), scenario.history());
        Observation observation = new Observation(new Catalogue(subjects, Measures.all()), true);
        leavesTheWorldAsItIs(observation::quarterEnded);
    }

    @Test
    void invariantsLeaveTheWorldAsItIs() {
        leavesTheWorldAsItIs(new Invariants());
    }

    @Test
    void aBookThatWasWrittenWouldBeFound() {
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        World world = model.runToEnd();
        Map<String, Integer> before = books(world);
        world.devices().share[3][0][0] += 1e-12;
        assertThat(books(world)).isNotEqualTo(before);
    }

    private void leavesTheWorldAsItIs(QuarterObserver observer) {
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        model.observe(world -> {
            Map<String, Integer> before = books(world);
            observer.quarterEnded(world);
            assertThat(books(world)).as("quarter %d", world.quarter()).isEqualTo(before);
        });
        model.runToEnd();
    }

    /** A hash of every public account. */
    private static Map<String, Integer> books(World world) {
        Map<String, Integer> hashes = new LinkedHashMap<>();
        for (Object book : List.of(
                world.firms(),
                world.knowledge(),
                world.nations(),
                world.infrastructure(),
                world.devices(),
                world.chips(),
                world.restrictions(),
                world.fringe())) {
            for (Field field : book.getClass().getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    hashes.put(hashes.size() + " " + field.getName(), hash(field, book));
                }
            }
        }
        return hashes;
    }

    private static int hash(Field field, Object book) {
        try {
            return Arrays.deepHashCode(new Object[] {field.get(book)});
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is public", e);
        }
    }
}
