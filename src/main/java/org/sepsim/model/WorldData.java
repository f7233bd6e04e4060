package org.sepsim.model;

import java.util.List;
import java.util.Map;

/**
 * The world before anything has happened: who is there in 2005, with which numbers, and the paths that nobody in the model decides.
 *
 * @param firms named firms, sorted by name
 * @param nations nations and blocs, sorted by name
 * @param specifications all specifications, by generation
 * @param deflator price level, 2015 = 1
 * @param stationPrices thousand USD by generation
 * @param devicePrices USD by generation
 * @param regulators authorities, in the order of their file
 */
public record WorldData(
        List<FirmData> firms,
        List<NationData> nations,
        List<SpecificationData> specifications,
        YearPath deflator,
        Map<Generation, YearPath> stationPrices,
        Map<Generation, YearPath> devicePrices,
        List<Regulator> regulators) {
    public WorldData {
        firms = List.copyOf(firms);
        nations = List.copyOf(nations);
        specifications = List.copyOf(specifications);
        stationPrices = Map.copyOf(stationPrices);
        devicePrices = Map.copyOf(devicePrices);
        regulators = List.copyOf(regulators);
    }
}
