package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.ALLIANCE;
import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.Level.POOL;
import static org.sepsim.observe.Level.SPECIFICATION;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.MeasureKind.FLOW;
import static org.sepsim.observe.MeasureKind.RATIO;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Scopes.ALL;
import static org.sepsim.observe.Scopes.BILLION;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.List;

/** Measures of exclusions, controls, alliances and specifications. */
final class PolicyMeasures {
    static final List<Measure> LIST = List.of(
            new Measure(
                    "banning_nations",
                    "nations",
                    STOCK,
                    List.of(WORLD, FIRM),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.worldOr(Formula.sum(BANNING_NATIONS), Formula.sum(EXCLUDING_NATIONS)),
                    "Nations that exclude the vendor from new networks; world: nations that exclude anybody."),
            new Measure(
                    "banning_gdp_share",
                    "1",
                    RATIO,
                    List.of(WORLD, FIRM),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.worldOr(Formula.sum(BANNING_GDP), Formula.sum(EXCLUDING_GDP)),
                    "Share of the world's GDP of the nations that exclude the vendor; world: that exclude anybody."),
            new Measure(
                    "component_access",
                    "1",
                    STOCK,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.sum(COMPONENT_ACCESS),
                    "Access to components, 1 if whole."),
            new Measure(
                    "export_listed",
                    "firms",
                    STOCK,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(LISTED),
                    "1 while an export control cuts the firm off; nations and world: how many firms."),
            new Measure(
                    "barred_sales",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(BARRED_SALES),
                    "Sales of chips that export controls kept from the firm and that others made in its place."),
            new Measure(
                    "coalition_nations",
                    "nations",
                    STOCK,
                    List.of(WORLD),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(COALITION),
                    "Nations that have signed a security proposal about the generation."),
            new Measure(
                    "alliance_members",
                    "members",
                    STOCK,
                    List.of(ALLIANCE, POOL),
                    ALL,
                    NAMED,
                    Formula.poolOr(Formula.sum(POOL_MEMBERS), Formula.sum(ALLIANCE_MEMBERS)),
                    "Members of the alliance or pool: firms, with the small ones of its committees; of a security coalition the nations that have signed."),
            new Measure(
                    "specifications",
                    "specifications",
                    STOCK,
                    List.of(WORLD),
                    RACE,
                    NAMED,
                    Formula.sum(SPECIFICATIONS),
                    "Rival specifications of the generation that have users."),
            new Measure(
                    "fragmentation",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    RACE,
                    NAMED,
                    Formula.sum(FRAGMENTATION),
                    "1 less the sum of squared shares of specifications in the generation's users."),
            new Measure(
                    "specification_share",
                    "1",
                    RATIO,
                    List.of(SPECIFICATION),
                    ALL,
                    NAMED,
                    Formula.sum(SPECIFICATION_SHARE),
                    "Share of the users of its generation that the specification has."),
            new Measure(
                    "hhi",
                    "1",
                    RATIO,
                    List.of(WORLD),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.allOr(Formula.concentration(RAN_SALES), Formula.concentration(DECLARED)),
                    "Herfindahl-Hirschman index: of firms' declared shares for a generation, of revenue from radio access networks for all."));

    private PolicyMeasures() {}
}
