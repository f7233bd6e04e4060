package org.sepsim.model;

import java.util.Arrays;
import java.util.function.Consumer;

/** Nations: demand, networks and what they have decided, one array element a nation. Subscriptions and stations are in millions. */
public final class NationBook {
    public final int count;
    public final double[] saturation;
    public final double[] stationsPerThousand;
    /** Stations per user by generation, relative to the nation's own number. */
    public final double[] stationFactor;

    public final double[] serviceRevenueShare;
    /** By year of the horizon. */
    public final double[][] population;

    public final double[][] gdp;
    public final double[][] researchCost;
    public final double[][] homeCost;

    /** Quarter of launch by generation; may lie before or after the horizon. */
    public final int[][] launch;
    /** Specification taken by generation. */
    public final int[][] specification;
    /** Whether the choice of specification has been made, by generation. */
    public final boolean[][] decided;

    /** Part of a generation's potential that its division among specifications leaves, by generation. */
    public final double[] compatibility;

    /** Generations that anybody has ever opened. */
    public final boolean[] served = new boolean[Generation.COUNT];
    /** Users by generation. */
    public final double[][] users;
    /** Base stations by generation. */
    public final double[][] stations;
    /** Spending on stations and devices by generation, billion USD of the quarter. */
    public final double[][] stationSpend;

    public final double[][] deviceSpend;
    public final double[] serviceRevenue;
    private final double[] consumerSurplus;
    private Consumer<double[]> surplus = sum -> {};
    /** Gross domestic product and shares in it of the year last looked at. */
    private final double[] gdpOfYear;

    private final double[] shareOfYear;
    private int lookedAt = -1;

    NationBook(int nations) {
        count = nations;
        saturation = new double[nations];
        stationsPerThousand = new double[nations];
        stationFactor = new double[Generation.COUNT];
        Arrays.fill(stationFactor, 1);
        serviceRevenueShare = new double[nations];
        population = new double[nations][];
        gdp = new double[nations][];
        researchCost = new double[nations][];
        homeCost = new double[nations][];
        launch = Grid.ofInts(Generation.COUNT, nations);
        specification = Grid.ofInts(Generation.COUNT, nations);
        decided = Grid.ofBooleans(Generation.COUNT, nations);
        compatibility = new double[Generation.COUNT];
        Arrays.fill(compatibility, 1);
        users = Grid.ofDoubles(Generation.COUNT, nations);
        stations = Grid.ofDoubles(Generation.COUNT, nations);
        stationSpend = Grid.ofDoubles(Generation.COUNT, nations);
        deviceSpend = Grid.ofDoubles(Generation.COUNT, nations);
        serviceRevenue = new double[nations];
        consumerSurplus = new double[nations];
        gdpOfYear = new double[nations];
        shareOfYear = new double[nations];
        for (int[] ofGeneration : launch) {
            Arrays.fill(ofGeneration, Integer.MAX_VALUE);
        }
    }

    /** Gross domestic product of one year by nation; not to be written. */
    public double[] gdpIn(int year) {
        if (year != lookedAt) {
            lookAt(year);
        }
        return gdpOfYear;
    }

    /** Share of each nation in the world's gross domestic product of one year; not to be written. */
    public double[] shareOfGdp(int year) {
        if (year != lookedAt) {
            lookAt(year);
        }
        return shareOfYear;
    }

    private void lookAt(int year) {
        lookedAt = year;
        double all = 0;
        for (int c = 0; c < count; c++) {
            gdpOfYear[c] = gdp[c][year];
            all += gdpOfYear[c];
        }
        for (int c = 0; c < count; c++) {
            shareOfYear[c] = gdpOfYear[c] / all;
        }
    }

    /** Says who adds up by nation what buyers have gained in the quarter. */
    public void surplusFrom(Consumer<double[]> newSurplus) {
        surplus = newSurplus;
    }

    /** What buyers have gained in the quarter, by nation. As nobody decides by it, it is added up only when it is asked for. */
    public double[] consumerSurplus() {
        Arrays.fill(consumerSurplus, 0);
        surplus.accept(consumerSurplus);
        return consumerSurplus;
    }

    /** Base stations that serve so many users, both in millions. */
    public double stationsFor(int generation, int nation, double served) {
        return served * stationFactor[generation] * stationsPerThousand[nation] / 1000;
    }

    /** The same for all nations at once. */
    public void stationsFor(int generation, double[] served, double[] built) {
        double factor = stationFactor[generation];
        for (int c = 0; c < built.length; c++) {
            built[c] = served[c] * factor * stationsPerThousand[c] / 1000;
        }
    }
}
