package org.sepsim.model;

/** Numbers of the markets that no rule owns. */
public record Economy(
        @Parameter(
                value = "life of a base station, L",
                unit = "years",
                min = 2,
                max = 20,
                def = "8",
                source = "our choice; contracts and depreciation of 7-10 years")
        double stationLife,

        @Parameter(
                value = "life of a device",
                unit = "years",
                min = 0.5,
                max = 10,
                def = "3",
                source = "recalled: replacement cycles of 2-4 years")
        double deviceLife,

        @Parameter(
                value = "base stations of 2G and 3G per user, relative to those of later generations",
                unit = "1",
                min = 0.1,
                max = 2,
                def = "0.5",
                source = "recalled: about one 2G station per thousand users in 2005 against two of 4G later, 0.3-0.8")
        double legacyStations,

        @Parameter(
                value = "share of a device's price that is cellular chips",
                unit = "1",
                min = 0,
                max = 0.6,
                def = "0.15",
                source = "recalled: 0.10-0.30 of the bill of materials")
        double chipContent,

        @Parameter(
                value = "markup of infrastructure before R&D",
                unit = "1",
                min = 0,
                max = 3,
                def = "0.35",
                source = "recalled: gross margin less selling cost of about a quarter of sales, 0.2-0.6")
        double infrastructureMarkup,

        @Parameter(
                value = "markup of devices before R&D",
                unit = "1",
                min = 0,
                max = 3,
                def = "0.2",
                source = "recalled: 0.1-0.5")
        double deviceMarkup,

        @Parameter(
                value = "markup of chips before R&D",
                unit = "1",
                min = 0,
                max = 3,
                def = "0.8",
                source = "recalled: fabless gross margins of 0.4-0.6 of sales")
        double chipMarkup,

        @Parameter(
                value = "markup of mobile service before R&D",
                unit = "1",
                min = 0,
                max = 3,
                def = "0.4",
                source = "recalled: EBITDA margins of about 0.3 of sales")
        double serviceMarkup,

        @Parameter(
                value = "markup of businesses outside the model before R&D",
                unit = "1",
                min = 0,
                max = 3,
                def = "0.15",
                source = "recalled: 0.1-0.3 for conglomerates")
        double otherMarkup,

        @Parameter(
                value = "share of profit that is paid out",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "recalled: 0.3-0.7 of listed firms")
        double payout,

        @Parameter(
                value = "new users that each generation after the first brings, as a share of the first's potential",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.05",
                source = "our choice: machines and second subscriptions; swept 0-0.2")
        double extraPotential,

        @Parameter(
                value = "share of R&D capital that rival specifications of one generation have in common",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: both 4G specifications rest on OFDMA; swept 0.3-0.8")
        double commonToRivals,

        @Parameter(
                value = "years before the first freeze in which research on a generation begins",
                unit = "years",
                min = 0,
                max = 20,
                def = "8",
                source = "our choice: 4G studied from 2000, 5G from 2010, 6G from 2021")
        double researchLead,

        @Parameter(
                value = "mean time from application to grant",
                unit = "years",
                min = 0.5,
                max = 10,
                def = "3.5",
                source = "recalled: pendency of 2-5 years at the large offices")
        double grantLag,

        @Parameter(
                value = "mean time from invention to contribution while work is open",
                unit = "years",
                min = 0.25,
                max = 10,
                def = "2",
                source = "our choice; swept 0.5-4")
        double contributionLag,

        @Parameter(
                value = "share of its fields of R&D that a firm moves towards its sales in a year",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice: R&D staff turns over in about five years")
        double domainShift,

        @Parameter(
                value = "growth of all firms' R&D before 1999, from which capital in 2005 is made",
                unit = "1/year",
                min = 0,
                max = 0.5,
                def = "0.05",
                source = "recalled: 0.03-0.10 before 2005")
        double pastRndGrowth,

        @Parameter(
                value = "small licensees and firms of vertical industries, the fringe",
                unit = "firms",
                min = 0,
                max = 100000,
                def = "20",
                source = "committee of 20 firms for the internet of things (China Mobile 2023)")
        int fringeFirms,

        @Parameter(
                value = "weight of nations, w_N, against firms in the landscape of a specification",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: who buys and who knows count alike; swept 0.2-0.8")
        double nationWeight,

        @Parameter(
                value = "share of demand that each of two camps needs for a specification to split",
                unit = "1",
                min = 0,
                max = 0.5,
                def = "0.25",
                source = "our choice: a quarter, below which no vendor can live on one camp")
        double leastCamp,

        @Parameter(
                value =
                        "cost of effort in the network of research partners, gamma, which limits the members of an alliance",
                unit = "1",
                min = 1,
                max = 10,
                def = "1",
                source = "Goyal and Moraga-Gonzalez (2001), least cost with finite effort")
        double effortCost,

        @Parameter(
                value = "first launch of the next generation where none is known",
                def = "2030-Q1",
                source = "3GPP timeline: Release 21 frozen 2029-Q1")
        Quarter firstNextLaunch) {
    public Economy {
        Check.positive("stationLife", stationLife);
        Check.positive("deviceLife", deviceLife);
        Check.within("chipContent", chipContent, 0, 1);
        Check.positive("grantLag", grantLag);
        Check.positive("contributionLag", contributionLag);
        Check.within("payout", payout, 0, 1);
        Check.within("nationWeight", nationWeight, 0, 1);
        Check.within("leastCamp", leastCamp, 0, 0.5);
        Check.within("effortCost", effortCost, 1, 10);
    }

    /** Markup of a business that sells on a market with vendor choice. */
    public double markup(Business business) {
        return switch (business) {
            case INFRASTRUCTURE -> infrastructureMarkup;
            case DEVICES -> deviceMarkup;
            case CHIPS -> chipMarkup;
            case OPERATOR -> serviceMarkup;
            case LICENSING, RESEARCH -> otherMarkup;
        };
    }
}
