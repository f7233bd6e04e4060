package org.sepsim.engine;

import java.util.Arrays;
import java.util.function.Function;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.NationQuantity;
import org.sepsim.model.TriangularQuantiles;
import org.sepsim.model.YearPath;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** Initial values as drawn for one run: one uniform number for each owner and quantity. */
final class Draws {
    private static final long[] FIRM_QUANTITIES = ids(FirmQuantity.values(), FirmQuantity::label);
    private static final long[] NATION_QUANTITIES = ids(NationQuantity.values(), NationQuantity::label);
    private static final long[] PATHS = ids(ExogenousPath.values(), ExogenousPath::label);

    /** In place of a uniform number that would decide nothing. */
    private static final double NO_LUCK = 0.5;

    private final Blueprint blueprint;
    private final Chance chance;

    Draws(Blueprint blueprint, Chance chance) {
        this.blueprint = blueprint;
        this.chance = chance;
    }

    private static <T> long[] ids(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).mapToLong(Chance::id).toArray();
    }

    double ofFirm(int i, FirmQuantity quantity) {
        int q = quantity.ordinal();
        return drawn(blueprint.firmQuantities[q], i, blueprint.firmIds[i], FIRM_QUANTITIES[q]);
    }

    double ofNation(int c, NationQuantity quantity) {
        int q = quantity.ordinal();
        return drawn(blueprint.nationQuantities[q], c, blueprint.nationIds[c], NATION_QUANTITIES[q]);
    }

    /** A nation's path, by year of the horizon. */
    double[] ofNation(int c, ExogenousPath kind) {
        return path(blueprint.nationPaths[kind.ordinal()][c], kind, blueprint.nationIds[c]);
    }

    /** A path at the luck of whom it belongs to, by year of the horizon. */
    double[] path(YearPath path, ExogenousPath kind, long owner) {
        return path.at(path.isCertain() ? NO_LUCK : uniform(owner, PATHS[kind.ordinal()]));
    }

    private double drawn(TriangularQuantiles known, int place, long owner, long quantity) {
        return known.at(place, known.isCertain(place) ? NO_LUCK : uniform(owner, quantity));
    }

    private double uniform(long owner, long quantity) {
        return Chance.uniform(chance.key(Purpose.INITIAL_VALUES, owner, quantity), 0, 0, 0);
    }
}
