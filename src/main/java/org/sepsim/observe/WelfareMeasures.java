package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.NATION;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.MeasureKind.FLOW;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Reported.WITH_FRINGE;
import static org.sepsim.observe.Scopes.ALL;
import static org.sepsim.observe.Scopes.BILLION;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.List;

/** Measures of surplus, profits, outlays of states and what they come to. */
final class WelfareMeasures {
    static final List<Measure> LIST = List.of(
            new Measure(
                    "consumer_surplus",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(CONSUMER_SURPLUS),
                    "What buyers of networks and devices gain over having no vendor to choose from but the standard."),
            new Measure(
                    "vendor_profit",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.sum(PROFIT),
                    "Margin less what firms spend on R&D themselves, of all businesses; the fringe counts in the world."),
            new Measure(
                    "royalty_transfer",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    WITH_FRINGE,
                    Formula.minus(Formula.sum(ROYALTY_INCOME), Formula.sum(ROYALTY_PAID)),
                    "Royalties received less paid, a part of vendor_profit; zero over the world."),
            new Measure(
                    "rnd_subsidy",
                    BILLION,
                    FLOW,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(RND_SUBSIDY),
                    "Public money for the R&D of firms on the generation: subsidies for goals and clusters."),
            new Measure(
                    "vendor_finance",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(VENDOR_FINANCE),
                    "Discounts on networks that the nation's vendors sell abroad, whoever pays for them."),
            new Measure(
                    "state_outlay",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(STATE_OUTLAY),
                    "What the state pays: subsidies and clusters, its part of vendor finance, stations ahead of demand, applications, founding funds; less the fines that it takes."),
            new Measure(
                    "duplicated_rnd",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(DUPLICATED_RND),
                    "Firms' own R&D on rival specifications of the generation other than the one on which most is spent; a part of what vendor_profit bears."),
            new Measure(
                    "fragmentation_cost",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(FRAGMENTATION_COST),
                    "Spending on stations and devices that is lost because the generation is divided among specifications (Katz and Shapiro 1985); already missing from surplus and profit."),
            new Measure(
                    "adjacent_capital",
                    "billion USD of 2015",
                    STOCK,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(ADJACENT_CAPITAL),
                    "R&D capital of the adjacent field of research."),
            new Measure(
                    "adjacent_families",
                    "families",
                    STOCK,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.sum(ADJACENT_FAMILIES),
                    "Patent families of the adjacent field since its programmes began."),
            new Measure(
                    "welfare",
                    BILLION,
                    FLOW,
                    List.of(WORLD, NATION),
                    ALL,
                    NAMED,
                    Formula.minus(
                            Formula.plus(Formula.sum(CONSUMER_SURPLUS), Formula.sum(PROFIT)),
                            Formula.sum(STATE_OUTLAY)),
                    "consumer_surplus and vendor_profit less state_outlay."));

    private WelfareMeasures() {}
}
