package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.ALLIANCE;
import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.Level.NATION;
import static org.sepsim.observe.Level.OFFICE;
import static org.sepsim.observe.Level.POOL;
import static org.sepsim.observe.Level.SPECIFICATION;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.MeasureKind.FLOW;
import static org.sepsim.observe.MeasureKind.RATIO;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.DEVICE_MAKERS;
import static org.sepsim.observe.Reported.GROUP_HEADS;
import static org.sepsim.observe.Reported.INFRASTRUCTURE_VENDORS;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Reported.WITH_FRINGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The explicit list of measures. A nation's number is that of the firms at home there, but for demand; the fringe has no home and counts in the world. */
public final class Measures {
    private static final List<String> RACE = List.of("4G", "5G", "6G");
    private static final List<String> RACE_AND_ALL = List.of("4G", "5G", "6G", "all");
    private static final List<String> EACH_AND_ALL = List.of("legacy", "4G", "5G", "6G", "all");
    private static final List<String> ALL = List.of("all");
    private static final List<Level> EVERY = List.of(WORLD, NATION, FIRM);
    private static final List<Level> BELOW = List.of(NATION, FIRM);
    private static final String BILLION = "billion USD";

    private static final List<Measure> LIST = List.of(
            of(
                    "declared_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(DECLARED),
                    "Patent families declared essential."),
            of(
                    "declared_sep_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(DECLARED),
                    "Share of all families declared essential."),
            of(
                    "essential_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(ESSENTIAL),
                    "Declared families that are truly essential."),
            of(
                    "essential_sep_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(ESSENTIAL),
                    "Share of all truly essential families."),
            of(
                    "recognised_strength_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(STRENGTH),
                    "Share of the strength by which royalties are divided: declared families of firms in business, or what checks recognise of them."),
            of(
                    "patent_applications",
                    "applications",
                    FLOW,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(APPLICATIONS),
                    "Applications of the year at all offices."),
            of(
                    "patent_application_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(APPLICATIONS),
                    "Share of the year's applications at all offices."),
            of(
                    "contributions",
                    "contributions",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.sum(CONTRIBUTIONS),
                    "Contributions since the generation's first slot, by corporate group."),
            of(
                    "contribution_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.share(CONTRIBUTIONS),
                    "Share of contributions since the generation's first slot, by corporate group."),
            of(
                    "approved_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.share(APPROVALS),
                    "Share of the generation's approved contributions, by corporate group."),
            of(
                    "acceptance_rate",
                    "1",
                    RATIO,
                    EVERY,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.quotient(APPROVALS, CONTRIBUTIONS),
                    "Contributions approved over contributions made."),
            of(
                    "leadership_share",
                    "1",
                    RATIO,
                    BELOW,
                    ALL,
                    NAMED,
                    Formula.share(LEADERSHIP),
                    "Share of leadership posts in standards bodies."),
            of("rnd_spend", BILLION, FLOW, EVERY, ALL, NAMED, Formula.sum(RND), "Spending on R&D."),
            of(
                    "rnd_rank",
                    "rank",
                    RATIO,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.rank(RND),
                    "Rank among named firms by spending on R&D of the year, 1 for the largest."),
            of(
                    "rnd_intensity",
                    "1",
                    RATIO,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.quotient(RND, REVENUE),
                    "Spending on R&D over revenue."),
            of(
                    "basic_research",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(BASIC_RESEARCH),
                    "Part of R&D that is basic research."),
            of(
                    "revenue",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.sum(REVENUE),
                    "Sales of all businesses in and outside the model, founding funds and licence income."),
            of(
                    "ran_revenue_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    INFRASTRUCTURE_VENDORS,
                    Formula.share(RAN_SALES),
                    "Share of the world's revenue from radio access networks."),
            of(
                    "ran_revenue_share_abroad",
                    "1",
                    RATIO,
                    List.of(FIRM),
                    ALL,
                    INFRASTRUCTURE_VENDORS,
                    Formula.share(RAN_SALES_ABROAD),
                    "Share of revenue from radio access networks since January in all nations but the one that spent most on them; what a merged firm sold counts with its heir."),
            of(
                    "device_revenue_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    DEVICE_MAKERS,
                    Formula.share(DEVICE_SALES),
                    "Share of the world's revenue from devices; the fringe is one entity and of no nation."),
            of(
                    "royalty_income",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(ROYALTY_INCOME),
                    "Royalties received for essential patents, net of what cross-licences give in return."),
            of(
                    "royalty_paid",
                    BILLION,
                    FLOW,
                    EVERY,
                    EACH_AND_ALL,
                    WITH_FRINGE,
                    Formula.sum(ROYALTY_PAID),
                    "Royalties paid for essential patents, net of what cross-licences give in return, by the generation of the device."),
            of(
                    "royalty_yield",
                    "1",
                    RATIO,
                    EVERY,
                    EACH_AND_ALL,
                    DEVICE_MAKERS,
                    Formula.quotient(ROYALTY_PAID, DEVICE_SALES),
                    "Royalties paid, net of cross-licences, over device revenue, both on devices of the generation."),
            of(
                    "small_licensee_rate",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    ALL,
                    NAMED,
                    Formula.quotient(SMALL_PAID, SMALL_LICENSED),
                    "Royalties of small licensees over those of their device sales that are licensed."),
            of(
                    "small_licensee_coverage",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    ALL,
                    NAMED,
                    Formula.quotient(SMALL_LICENSED, SMALL_SALES),
                    "Part of small licensees' device sales that is licensed."),
            of(
                    "licensing_cost",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(LICENSING_COST),
                    "Cost of talks and suits about licences, and fines for refusing them."),
            of(
                    "licence_disputes",
                    "disputes",
                    STOCK,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.sum(DISPUTES),
                    "Disputes of the firm about licences that wait for an award."),
            of(
                    "subscribers",
                    "million",
                    STOCK,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(USERS),
                    "Users, each in the newest generation that it has taken up."),
            of(
                    "adoption_share",
                    "1",
                    RATIO,
                    List.of(WORLD, NATION),
                    List.of("legacy", "4G", "5G", "6G"),
                    NAMED,
                    Formula.partOfGenerations(USERS),
                    "Part of all users who use the generation."),
            of(
                    "base_stations",
                    "million",
                    STOCK,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(STATIONS),
                    "Base stations in use."),
            of(
                    "industry_output",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(OUTPUT),
                    "Infrastructure, devices and chips sold by the nation's firms, and service revenue in the nation, divided among generations by users."),
            of(
                    "banning_nations",
                    "nations",
                    STOCK,
                    List.of(WORLD, FIRM),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.worldOr(Formula.sum(BANNING_NATIONS), Formula.sum(EXCLUDING_NATIONS)),
                    "Nations that exclude the vendor from new networks; world: nations that exclude anybody."),
            of(
                    "banning_gdp_share",
                    "1",
                    RATIO,
                    List.of(WORLD, FIRM),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.worldOr(Formula.sum(BANNING_GDP), Formula.sum(EXCLUDING_GDP)),
                    "Share of the world's GDP of the nations that exclude the vendor; world: that exclude anybody."),
            of(
                    "component_access",
                    "1",
                    STOCK,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.sum(COMPONENT_ACCESS),
                    "Access to components, 1 if whole."),
            of(
                    "export_listed",
                    "firms",
                    STOCK,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(LISTED),
                    "1 while an export control cuts the firm off; nations and world: how many firms."),
            of(
                    "barred_sales",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(BARRED_SALES),
                    "Sales of chips that export controls kept from the firm and that others made in its place."),
            of(
                    "coalition_nations",
                    "nations",
                    STOCK,
                    List.of(WORLD),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(COALITION),
                    "Nations that have signed a security proposal about the generation."),
            of(
                    "alliance_members",
                    "members",
                    STOCK,
                    List.of(ALLIANCE, POOL),
                    ALL,
                    NAMED,
                    Formula.poolOr(Formula.sum(POOL_MEMBERS), Formula.sum(ALLIANCE_MEMBERS)),
                    "Members of the alliance or pool: firms, with the small ones of its committees; of a security coalition the nations that have signed."),
            of(
                    "specifications",
                    "specifications",
                    STOCK,
                    List.of(WORLD),
                    RACE,
                    NAMED,
                    Formula.sum(SPECIFICATIONS),
                    "Rival specifications of the generation that have users."),
            of(
                    "fragmentation",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    RACE,
                    NAMED,
                    Formula.sum(FRAGMENTATION),
                    "1 less the sum of squared shares of specifications in the generation's users."),
            of(
                    "specification_share",
                    "1",
                    RATIO,
                    List.of(SPECIFICATION),
                    ALL,
                    NAMED,
                    Formula.sum(SPECIFICATION_SHARE),
                    "Share of the users of its generation that the specification has."),
            of(
                    "hhi",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.allOr(Formula.concentration(RAN_SALES), Formula.concentration(DECLARED)),
                    "Herfindahl-Hirschman index: of firms' declared shares for a generation, of revenue from radio access networks for all."),
            of(
                    "consumer_surplus",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(CONSUMER_SURPLUS),
                    "What buyers of networks and devices gain over having no vendor to choose from but the standard."),
            of(
                    "vendor_profit",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.sum(PROFIT),
                    "Margin less what firms spend on R&D themselves, of all businesses; the fringe counts in the world."),
            of(
                    "royalty_transfer",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.minus(Formula.sum(ROYALTY_INCOME), Formula.sum(ROYALTY_PAID)),
                    "Royalties received less paid, a part of vendor_profit; zero over the world."),
            of(
                    "rnd_subsidy",
                    BILLION,
                    FLOW,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(RND_SUBSIDY),
                    "Public money for the R&D of firms on the generation: subsidies for goals and clusters."),
            of(
                    "vendor_finance",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(VENDOR_FINANCE),
                    "Discounts on networks that the nation's vendors sell abroad, whoever pays for them."),
            of(
                    "state_outlay",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(STATE_OUTLAY),
                    "What the state pays: subsidies and clusters, its part of vendor finance, stations ahead of demand, applications, founding funds; less the fines that it takes."),
            of(
                    "duplicated_rnd",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(DUPLICATED_RND),
                    "Firms' own R&D on rival specifications of the generation other than the one on which most is spent; a part of what vendor_profit bears."),
            of(
                    "fragmentation_cost",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(FRAGMENTATION_COST),
                    "Spending on stations and devices that is lost because the generation is divided among specifications (Katz and Shapiro 1985); already missing from surplus and profit."),
            of(
                    "adjacent_capital",
                    "billion USD of 2015",
                    STOCK,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(ADJACENT_CAPITAL),
                    "R&D capital of the adjacent field of research."),
            of(
                    "adjacent_families",
                    "families",
                    STOCK,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(ADJACENT_FAMILIES),
                    "Patent families of the adjacent field since its programmes began."),
            of(
                    "welfare",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.minus(
                            Formula.plus(Formula.sum(CONSUMER_SURPLUS), Formula.sum(PROFIT)),
                            Formula.sum(STATE_OUTLAY)),
                    "consumer_surplus and vendor_profit less state_outlay."),
            of(
                    "granted_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(GRANTED),
                    "Families held that are granted, declared or not (expected number given what was invented)."),
            of(
                    "filed_at_office",
                    "families",
                    STOCK,
                    List.of(WORLD, OFFICE),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(FILED_AT),
                    "Families filed at the office since 2005, declared or not (expected number); world: filings at all offices."),
            of(
                    "granted_at_office",
                    "families",
                    STOCK,
                    List.of(WORLD, OFFICE),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(GRANTED_AT),
                    "Of filed_at_office, those granted by the office."));

    private Measures() {}

    private static Measure of(
            String name,
            String unit,
            MeasureKind kind,
            List<Level> levels,
            List<String> generations,
            Reported reported,
            Formula formula,
            String definition) {
        return new Measure(name, unit, kind, levels, generations, reported, formula, definition);
    }

    /** Every measure. */
    public static List<Measure> all() {
        return LIST;
    }

    /** The measure of that name, if there is one. */
    public static Optional<Measure> named(String name) {
        return LIST.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** What a batch stores unless told otherwise: the measures that the model is held against and the shares of the race. */
    public static List<Measure> ofBatch() {
        return List.of(
                some("declared_families", List.of(WORLD), RACE),
                some("declared_sep_share", BELOW, RACE),
                some("essential_families", List.of(WORLD), RACE),
                some("patent_applications", BELOW, ALL),
                some("patent_application_share", BELOW, RACE),
                some("contribution_share", BELOW, RACE),
                some("acceptance_rate", List.of(WORLD), ALL),
                some("leadership_share", List.of(NATION), ALL),
                some("rnd_spend", EVERY, ALL),
                some("rnd_intensity", List.of(FIRM), ALL),
                some("basic_research", List.of(WORLD, FIRM), ALL),
                some("ran_revenue_share", BELOW, RACE_AND_ALL),
                some("ran_revenue_share_abroad", List.of(FIRM), ALL),
                some("device_revenue_share", List.of(FIRM), ALL),
                some("royalty_yield", List.of(WORLD), RACE_AND_ALL),
                some("royalty_paid", List.of(WORLD), RACE_AND_ALL),
                some("subscribers", List.of(WORLD), EACH_AND_ALL),
                some("adoption_share", List.of(WORLD), EACH_AND_ALL),
                some("base_stations", List.of(WORLD, NATION), RACE),
                some("industry_output", List.of(WORLD, NATION), List.of("6G", "all")),
                some("banning_nations", List.of(WORLD), RACE_AND_ALL),
                some("banning_gdp_share", List.of(WORLD), RACE_AND_ALL),
                some("coalition_nations", List.of(WORLD), RACE_AND_ALL));
    }

    /** What a comparison stores unless told otherwise: what a batch does, and who gains and who loses. */
    public static List<Measure> ofComparison() {
        List<Measure> measures = new ArrayList<>(ofBatch());
        measures.add(some("royalty_income", BELOW, ALL));
        measures.add(some("vendor_profit", EVERY, ALL));
        measures.add(some("consumer_surplus", EVERY, ALL));
        measures.add(some("state_outlay", EVERY, ALL));
        measures.add(some("welfare", EVERY, ALL));
        return List.copyOf(measures);
    }

    private static Measure some(String name, List<Level> levels, List<String> generations) {
        return named(name).orElseThrow().only(levels, generations);
    }
}
