package org.sepsim.model;

/** The numbers that describe a nation, with unit and allowed range. */
public enum NationQuantity {
    SATURATION(
            "mobile subscriptions per inhabitant when everybody who ever will has one",
            "subscriptions per inhabitant",
            0.1,
            3,
            Double.NaN),
    SUBSCRIPTIONS_2005("mobile subscriptions at the start of 2005", "millions", 0, 3000, Double.NaN),
    STATIONS_PER_THOUSAND(
            "base stations per thousand adopters of a generation", "stations per thousand", 0.05, 20, Double.NaN),
    SERVICE_REVENUE(
            "operators' revenue per subscription and year, as a share of GDP per inhabitant", "1", 0, 0.2, Double.NaN);

    private final String label;
    private final String description;
    private final String unit;
    private final double min;
    private final double max;
    private final double defaultValue;

    NationQuantity(String description, String unit, double min, double max, double defaultValue) {
        this.label = name().toLowerCase(java.util.Locale.ROOT);
        this.description = description;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.defaultValue = defaultValue;
    }

    /** The name in files: {@code stations_per_thousand}. */
    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    public String unit() {
        return unit;
    }

    public double min() {
        return min;
    }

    public double max() {
        return max;
    }

    /** Used where the file says nothing; NaN where it must say it. */
    public double defaultValue() {
        return defaultValue;
    }

    public boolean required() {
        return Double.isNaN(defaultValue);
    }
}
