package org.sepsim.experiment.design;

import org.sepsim.scenario.Place;
import org.sepsim.scenario.Tree;

/**
 * All values from one to another.
 *
 * @param scale what lies between
 * @param from lowest value on the scale
 * @param to highest value on the scale, above {@code from}
 * @param levels values in a grid, evenly spaced; 0 if nobody said
 */
record Range(String path, Place key, Scale scale, double from, double to, int levels) implements Factor {
    @Override
    public Setting level(int level) {
        return setting(from + level * (to - from) / (levels - 1));
    }

    @Override
    public Setting at(double u) {
        return setting(scale.between(from, to, u));
    }

    private Setting setting(double number) {
        String text = scale.text(number);
        return new Setting(text, new Tree.Scalar(key, text, true), true);
    }
}
