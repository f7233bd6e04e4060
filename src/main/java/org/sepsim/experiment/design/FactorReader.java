package org.sepsim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Field;
import org.sepsim.scenario.FieldFinder;
import org.sepsim.scenario.Overlay;
import org.sepsim.scenario.Place;
import org.sepsim.scenario.Problems;
import org.sepsim.scenario.ScenarioBase;
import org.sepsim.scenario.Tree;
import org.sepsim.scenario.TreeText;

/** Reads one factor of a design file. */
final class FactorReader {
    /** Of a design that counts no values. */
    static final int NOT_ASKED = -1;

    private final ScenarioBase base;
    private final int levels;
    private final Problems problems;

    /**
     * @param levels values of a range that does not say how many it has; 0 if it must say, or {@link #NOT_ASKED}
     */
    FactorReader(ScenarioBase base, int levels, Problems problems) {
        this.base = base;
        this.levels = levels;
        this.problems = problems;
    }

    /** The factor, or nothing after adding to the problems what is wrong. */
    Optional<Factor> read(String path, Tree.Entry written, FactorText text) {
        Place key = written.key();
        if (!Overlay.isPath(path)) {
            problems.add(key, "factors." + path, "must be a path to a parameter, such as policy.exportControl.depth");
        } else if (text.hasValues() && !text.hasFrom() && !text.hasTo() && text.levels() == 0) {
            return choices(path, key, text.values());
        } else if (!text.hasValues() && text.hasFrom() && text.hasTo()) {
            return range(path, key, text);
        } else if (levels == NOT_ASKED && text.isBare()) {
            return wholeRange(path, key);
        } else {
            problems.add(
                    written.value().place(),
                    "factors." + path,
                    "must have either values, or from and to (and levels, where values are counted)");
        }
        return Optional.empty();
    }

    private Optional<Factor> choices(String path, Place key, Tree values) {
        List<Setting> settings = new ArrayList<>();
        if (values instanceof Tree.Sequence list) {
            list.items().forEach(item -> settings.add(setting(item)));
        } else if (values instanceof Tree.Mapping named) {
            named.entries().forEach((name, entry) -> settings.add(new Setting(name, entry.value(), true)));
        }
        if (settings.isEmpty()) {
            problems.add(
                    values.place(),
                    "factors." + path + ".values",
                    "must be a list of values or a block of `name: value` lines but is "
                            + (values instanceof Tree.Scalar ? values.kind() : "empty"));
            return Optional.empty();
        }
        return Optional.of(new Choices(path, key, settings));
    }

    /** A value under the name that it has by itself. */
    static Setting setting(Tree value) {
        String label = value instanceof Tree.Scalar scalar ? scalar.text() : TreeText.of(value);
        return new Setting(label, value, true);
    }

    private Optional<Factor> range(String path, Place key, FactorText text) {
        Optional<Field> field = FieldFinder.ofScenario(path);
        Optional<Scale> scale = field.flatMap(Scale::of);
        int before = problems.count();
        if (scale.isEmpty()) {
            base.with("", List.of(Overlay.of(path, key, text.from())), problems);
            if (problems.count() == before) {
                problems.add(key, path, "is neither a number nor a date, so it has no range; list its values");
            }
            return Optional.empty();
        }
        OptionalDouble from = end(path, text.from(), field.get());
        OptionalDouble to = end(path, text.to(), field.get());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.getAsDouble() >= to.getAsDouble()) {
            problems.add(text.to().place(), "factors." + path + ".to", "must be above from but is not");
        }
        int own = text.levels() > 0 ? text.levels() : Math.max(0, levels);
        if (levels != NOT_ASKED) {
            checkLevels(path, key, own, scale.get() == Scale.NUMBER ? 1001 : to.getAsDouble() - from.getAsDouble() + 1);
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Range(path, key, scale.get(), from.getAsDouble(), to.getAsDouble(), own));
    }

    /** The range that the parameter's record allows. */
    private Optional<Factor> wholeRange(String path, Place key) {
        Optional<Field> field = FieldFinder.ofScenario(path);
        Optional<Scale> scale = field.flatMap(Scale::of).filter(s -> s != Scale.DATE);
        boolean bounded = scale.isPresent()
                && Double.isFinite(field.get().min())
                && Double.isFinite(field.get().max());
        if (!bounded) {
            problems.add(key, path, "has no range of its own; say from and to, or list values");
            return Optional.empty();
        }
        return Optional.of(
                new Range(path, key, scale.get(), field.get().min(), field.get().max(), 0));
    }

    private void checkLevels(String path, Place key, int own, double most) {
        if (own == 0) {
            problems.add(key, "factors." + path, "needs levels: how many of its values are taken");
        } else if (own < 2 || own > most) {
            problems.add(
                    key, "factors." + path + ".levels", "must be from 2 to " + Math.round(most) + " but is " + own);
        }
    }

    private OptionalDouble end(String path, Tree written, Field field) {
        Optional<Object> value = FieldFinder.value(field, written, path, problems);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                value.get() instanceof Quarter quarter ? quarter.index() : ((Number) value.get()).doubleValue());
    }
}
