package org.sepsim.engine;

import java.util.Map;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.Quarter;
import org.sepsim.model.WorldData;
import org.sepsim.model.YearPath;
import org.sepsim.random.Chance;

/** World-wide exogenous paths as drawn for one run, by year of the horizon. */
final class Paths {
    /** Price level of the United States, 2015 = 1. */
    final double[] deflator;
    /** Thousand USD by generation. */
    final double[][] stationPrice = Grid.ofDoubles(Generation.COUNT, Quarter.YEARS);
    /** USD by generation. */
    final double[][] devicePrice = Grid.ofDoubles(Generation.COUNT, Quarter.YEARS);

    Paths(WorldData data, Draws draws) {
        deflator = draws.path(data.deflator(), ExogenousPath.DEFLATOR, Chance.id(""));
        fill(stationPrice, data.stationPrices(), draws, ExogenousPath.STATION_PRICE);
        fill(devicePrice, data.devicePrices(), draws, ExogenousPath.DEVICE_PRICE);
    }

    private static void fill(double[][] prices, Map<Generation, YearPath> paths, Draws draws, ExogenousPath kind) {
        for (Generation generation : Generation.values()) {
            prices[generation.index()] = draws.path(paths.get(generation), kind, Chance.id(generation.label()));
        }
    }
}
