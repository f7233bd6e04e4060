package org.sepsim.experiment.design;

import java.util.List;
import org.sepsim.scenario.Place;

/**
 * Values one by one: numbers, words, dates, lists or whole blocks. Each has an equal part of the way from 0 to 1.
 *
 * @param settings at least one
 */
record Choices(String path, Place key, List<Setting> settings) implements Factor {
    Choices {
        settings = List.copyOf(settings);
    }

    @Override
    public int levels() {
        return settings.size();
    }

    @Override
    public Setting level(int level) {
        return settings.get(level);
    }

    @Override
    public Setting at(double u) {
        return settings.get(Math.min(settings.size() - 1, (int) (u * settings.size())));
    }
}
