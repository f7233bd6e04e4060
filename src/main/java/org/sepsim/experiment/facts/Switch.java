package org.sepsim.experiment.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.mechanism.Rules;
import org.sepsim.model.Parameter;
import org.sepsim.results.Numbers;
import org.sepsim.scenario.Scenario;

/**
 * A mechanism that can be switched off, or set to its null rival.
 *
 * @param name in tables
 * @param words what is done
 * @param sets what is laid over a scenario, {@code path.to.parameter=value} each; {@code mechanisms.SEAM.type=RULE} for another rule
 */
record Switch(String name, String words, List<String> sets) {
    private static final String RULE = "mechanisms\\.(\\w+)\\.type=([\\w-]+)";

    Switch {
        sets = List.copyOf(sets);
    }

    static Switch of(String name, String words, String... sets) {
        return new Switch(name, words, List.of(sets));
    }

    /** What is laid over this scenario: another rule keeps the numbers that both rules have. */
    List<String> setsFor(Scenario scenario) {
        List<String> all = new ArrayList<>();
        for (String set : sets) {
            all.add(set);
            if (set.matches(RULE)) {
                all.addAll(kept(scenario.mechanisms(), set.replaceFirst(RULE, "$1"), set.replaceFirst(RULE, "$2")));
            }
        }
        return all;
    }

    private static List<String> kept(Mechanisms mechanisms, String seam, String type) {
        List<String> kept = new ArrayList<>();
        for (RecordComponent component : Mechanisms.class.getRecordComponents()) {
            if (component.getName().equals(seam)) {
                Object now = value(component, mechanisms);
                for (RecordComponent of :
                        Rules.BY_SEAM.get(component.getType()).get(type).getRecordComponents()) {
                    numberOf(now, of)
                            .ifPresent(text -> kept.add("mechanisms." + seam + "." + of.getName() + "=" + text));
                }
            }
        }
        return kept;
    }

    /** The number that the present rule has for a component of the other, if it is a parameter of both. */
    private static Optional<String> numberOf(Object rule, RecordComponent wanted) {
        for (RecordComponent own : rule.getClass().getRecordComponents()) {
            boolean same = own.getName().equals(wanted.getName()) && own.getType() == double.class;
            if (same && wanted.isAnnotationPresent(Parameter.class)) {
                return Optional.of(Numbers.format((double) value(own, rule)));
            }
        }
        return Optional.empty();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
