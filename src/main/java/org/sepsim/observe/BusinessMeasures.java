package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.Level.NATION;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.MeasureKind.FLOW;
import static org.sepsim.observe.MeasureKind.RATIO;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.DEVICE_MAKERS;
import static org.sepsim.observe.Reported.INFRASTRUCTURE_VENDORS;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Reported.WITH_FRINGE;
import static org.sepsim.observe.Scopes.ALL;
import static org.sepsim.observe.Scopes.BELOW;
import static org.sepsim.observe.Scopes.BILLION;
import static org.sepsim.observe.Scopes.EACH_AND_ALL;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.List;

/** Measures of revenue, licences, users and networks. */
final class BusinessMeasures {
    static final List<Measure> LIST = List.of(
            new Measure(
                    "revenue",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.sum(REVENUE),
                    "Sales of all businesses in and outside the model, founding funds and licence income."),
            new Measure(
                    "ran_revenue_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    INFRASTRUCTURE_VENDORS,
                    Formula.share(RAN_SALES),
                    "Share of the world's revenue from radio access networks."),
            new Measure(
                    "ran_revenue_share_abroad",
                    "1",
                    RATIO,
                    List.of(FIRM),
                    ALL,
                    INFRASTRUCTURE_VENDORS,
                    Formula.share(RAN_SALES_ABROAD),
                    "Share of revenue from radio access networks since January in all nations but the one that spent most on them; what a merged firm sold counts with its heir."),
            new Measure(
                    "device_revenue_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    DEVICE_MAKERS,
                    Formula.share(DEVICE_SALES),
                    "Share of the world's revenue from devices; the fringe is one entity and of no nation."),
            new Measure(
                    "royalty_income",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(ROYALTY_INCOME),
                    "Royalties received for essential patents, net of what cross-licences give in return."),
            new Measure(
                    "royalty_paid",
                    BILLION,
                    FLOW,
                    EVERY,
                    EACH_AND_ALL,
                    WITH_FRINGE,
                    Formula.sum(ROYALTY_PAID),
                    "Royalties paid for essential patents, net of what cross-licences give in return, by the generation of the device."),
            new Measure(
                    "royalty_yield",
                    "1",
                    RATIO,
                    EVERY,
                    EACH_AND_ALL,
                    DEVICE_MAKERS,
                    Formula.quotient(ROYALTY_PAID, DEVICE_SALES),
                    "Royalties paid, net of cross-licences, over device revenue, both on devices of the generation."),
            new Measure(
                    "small_licensee_rate",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    ALL,
                    NAMED,
                    Formula.quotient(SMALL_PAID, SMALL_LICENSED),
                    "Royalties of small licensees over those of their device sales that are licensed."),
            new Measure(
                    "small_licensee_coverage",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    ALL,
                    NAMED,
                    Formula.quotient(SMALL_LICENSED, SMALL_SALES),
                    "Part of small licensees' device sales that is licensed."),
            new Measure(
                    "licensing_cost",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(LICENSING_COST),
                    "Cost of talks and suits about licences, and fines for refusing them."),
            new Measure(
                    "licence_disputes",
                    "disputes",
                    STOCK,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.sum(DISPUTES),
                    "Disputes of the firm about licences that wait for an award."),
            new Measure(
                    "subscribers",
                    "million",
                    STOCK,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(USERS),
                    "Users, each in the newest generation that it has taken up."),
            new Measure(
                    "adoption_share",
                    "1",
                    RATIO,
                    List.of(WORLD, NATION),
                    List.of("legacy", "4G", "5G", "6G"),
                    NAMED,
                    Formula.partOfGenerations(USERS),
                    "Part of all users who use the generation."),
            new Measure(
                    "base_stations",
                    "million",
                    STOCK,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(STATIONS),
                    "Base stations in use."),
            new Measure(
                    "industry_output",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    EACH_AND_ALL,
                    NAMED,
                    Formula.sum(OUTPUT),
                    "Infrastructure, devices and chips sold by the nation's firms, and service revenue in the nation, divided among generations by users."));

    private BusinessMeasures() {}
}
