package org.sepsim.engine;

import java.util.Map;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.WorldData;
import org.sepsim.model.YearPath;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** World-wide exogenous paths as drawn for one run, by year of the horizon. */
final class Paths {
    /** Price level of the United States, 2015 = 1. */
    final double[] deflator;
    /** Thousand USD by generation. */
    final double[][] stationPrice = new double[Generation.COUNT][Quarter.YEARS];
    /** USD by generation. */
    final double[][] devicePrice = new double[Generation.COUNT][Quarter.YEARS];

    Paths(WorldData data, Chance chance) {
        deflator = draw(data.deflator(), chance, ExogenousPath.DEFLATOR, "");
        fill(stationPrice, data.stationPrices(), chance, ExogenousPath.STATION_PRICE);
        fill(devicePrice, data.devicePrices(), chance, ExogenousPath.DEVICE_PRICE);
    }

    private static void fill(double[][] prices, Map<Generation, YearPath> paths, Chance chance, ExogenousPath kind) {
        for (Generation generation : Generation.values()) {
            prices[generation.index()] = draw(paths.get(generation), chance, kind, generation.label());
        }
    }

    /** A path at the luck of whom it belongs to. */
    static double[] draw(YearPath path, Chance chance, ExogenousPath kind, String owner) {
        return path.at(uniform(chance, owner, kind.label()));
    }

    /** The luck of an initial value: one uniform number for each owner and quantity. */
    static double uniform(Chance chance, String owner, String quantity) {
        return Chance.uniform(chance.key(Purpose.INITIAL_VALUES, Chance.id(owner), Chance.id(quantity)), 0, 0, 0);
    }
}
