package org.sepsim.model;

/** The closed list of yearly time series that may come from a file. Everything else the model makes itself. */
public enum ExogenousPath {
    POPULATION(Scope.NATION, "population", "millions"),
    GDP(Scope.NATION, "gross domestic product at current prices and exchange rates", "billion USD"),
    RESEARCH_COST(
            Scope.NATION,
            "price level of research relative to the United States (purchasing power over exchange rate)",
            "1"),
    HOME_COST(Scope.NATION, "level of the cost of production relative to the United States", "1"),
    DEFLATOR(Scope.WORLD, "price level of the United States, 2015 = 1", "1"),
    STATION_PRICE(Scope.GENERATION, "price of a base station", "thousand USD"),
    DEVICE_PRICE(Scope.GENERATION, "average selling price of a device", "USD"),
    OTHER_REVENUE(Scope.FIRM, "revenue from businesses outside the model", "billion USD");

    /** For whom a path is given. */
    public enum Scope {
        WORLD,
        GENERATION,
        NATION,
        FIRM
    }

    private final Scope scope;
    private final String label;
    private final String description;
    private final String unit;

    ExogenousPath(Scope scope, String description, String unit) {
        this.scope = scope;
        this.label = name().toLowerCase(java.util.Locale.ROOT);
        this.description = description;
        this.unit = unit;
    }

    /** The name in files: {@code research_cost}. */
    public String label() {
        return label;
    }

    public Scope scope() {
        return scope;
    }

    public String description() {
        return description;
    }

    public String unit() {
        return unit;
    }
}
