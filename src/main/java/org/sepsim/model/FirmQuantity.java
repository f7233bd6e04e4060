package org.sepsim.model;

/** The numbers that describe a firm in 2005 (or at its entry), with unit and allowed range. */
public enum FirmQuantity {
    INFRASTRUCTURE_SHARE("share of the world's installed legacy base stations", "1", 0, 1, 0),
    DEVICE_SHARE("share of the world's installed devices, by value", "1", 0, 1, 0),
    CHIP_SHARE("share of the world's chips in installed devices, by value", "1", 0, 1, 0),
    OPERATOR_SHARE("share of its home nation's subscribers", "1", 0, 1, 0),
    RND_SPEND("R&D expense of the whole firm in the year before it starts", "billion USD", 0, 100, Double.NaN),
    PAST_RND_GROWTH("mean yearly growth of R&D in the five years to 2004, in real terms", "1/year", -0.5, 1, 0.05),
    RND_TARGET("ratio of R&D to sales to which the firm returns", "1", 0, 5, Double.NaN),
    CELLULAR_SHARE("share of R&D that is cellular", "1", 0, 1, Double.NaN),
    BASIC_SHARE("share of R&D that is basic research", "1", 0, 1, 0.05),
    FAMILIES_3G("patent families declared to 3G by 2004", "families", 0, 1000, 0),
    FILING_ABROAD("probability that a family is filed at an office where the firm sells nothing", "1", 0, 1, 0.3),
    PROPENSITY_TO_PATENT("share of inventions that is filed for a patent", "1", 0, 1, 0.7),
    KEPT_EXCLUSIVE("share of families kept for the firm's own use and not offered for licence", "1", 0, 1, 0.2),
    CASH("cash and liquid assets", "billion USD", 0, 300, 0.5),
    FOUNDING_FUNDS("yearly budget given by state or owners, in addition to sales", "billion USD", 0, 10, 0);

    private final String label;
    private final String description;
    private final String unit;
    private final double min;
    private final double max;
    private final double defaultValue;

    FirmQuantity(String description, String unit, double min, double max, double defaultValue) {
        this.label = name().toLowerCase(java.util.Locale.ROOT);
        this.description = description;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.defaultValue = defaultValue;
    }

    /** The name in files: {@code rnd_spend}. */
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
