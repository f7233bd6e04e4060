package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.MeasureKind.FLOW;
import static org.sepsim.observe.MeasureKind.RATIO;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.GROUP_HEADS;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Scopes.ALL;
import static org.sepsim.observe.Scopes.BELOW;
import static org.sepsim.observe.Scopes.BILLION;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.List;

/** Measures of R&amp;D, patents and work on standards. */
final class InventionMeasures {
    static final List<Measure> LIST = List.of(
            new Measure(
                    "declared_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(DECLARED),
                    "Patent families declared essential."),
            new Measure(
                    "declared_sep_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(DECLARED),
                    "Share of all families declared essential."),
            new Measure(
                    "essential_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(ESSENTIAL),
                    "Declared families that are truly essential."),
            new Measure(
                    "essential_sep_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(ESSENTIAL),
                    "Share of all truly essential families."),
            new Measure(
                    "recognised_strength_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(STRENGTH),
                    "Share of the strength by which royalties are divided: declared families of firms in business, or what checks recognise of them."),
            new Measure(
                    "patent_applications",
                    "applications",
                    FLOW,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(APPLICATIONS),
                    "Applications of the year at all offices."),
            new Measure(
                    "patent_application_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.share(APPLICATIONS),
                    "Share of the year's applications at all offices."),
            new Measure(
                    "contributions",
                    "contributions",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.sum(CONTRIBUTIONS),
                    "Contributions since the generation's first slot, by corporate group."),
            new Measure(
                    "contribution_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.share(CONTRIBUTIONS),
                    "Share of contributions since the generation's first slot, by corporate group."),
            new Measure(
                    "approved_share",
                    "1",
                    RATIO,
                    BELOW,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.share(APPROVALS),
                    "Share of the generation's approved contributions, by corporate group."),
            new Measure(
                    "acceptance_rate",
                    "1",
                    RATIO,
                    EVERY,
                    RACE_AND_ALL,
                    GROUP_HEADS,
                    Formula.quotient(APPROVALS, CONTRIBUTIONS),
                    "Contributions approved over contributions made."),
            new Measure(
                    "leadership_share",
                    "1",
                    RATIO,
                    BELOW,
                    ALL,
                    NAMED,
                    Formula.share(LEADERSHIP),
                    "Share of leadership posts in standards bodies."),
            new Measure("rnd_spend", BILLION, FLOW, EVERY, ALL, NAMED, Formula.sum(RND), "Spending on R&D."),
            new Measure(
                    "rnd_rank",
                    "rank",
                    RATIO,
                    List.of(FIRM),
                    ALL,
                    NAMED,
                    Formula.rank(RND),
                    "Rank among named firms by spending on R&D of the year, 1 for the largest."),
            new Measure(
                    "rnd_intensity",
                    "1",
                    RATIO,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.quotient(RND, REVENUE),
                    "Spending on R&D over revenue."),
            new Measure(
                    "basic_research",
                    BILLION,
                    FLOW,
                    EVERY,
                    ALL,
                    NAMED,
                    Formula.sum(BASIC_RESEARCH),
                    "Part of R&D that is basic research."));

    private InventionMeasures() {}
}
