package org.sepsim.observe;

import static org.sepsim.observe.Account.*;
import static org.sepsim.observe.Level.OFFICE;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.MeasureKind.STOCK;
import static org.sepsim.observe.Reported.NAMED;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.List;

/** Measures of patent offices. */
final class OfficeMeasures {
    static final List<Measure> LIST = List.of(
            new Measure(
                    "granted_families",
                    "families",
                    STOCK,
                    EVERY,
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(GRANTED),
                    "Families held that are granted, declared or not (expected number given what was invented)."),
            new Measure(
                    "filed_at_office",
                    "families",
                    STOCK,
                    List.of(WORLD, OFFICE),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(FILED_AT),
                    "Families filed at the office since 2005, declared or not (expected number); world: filings at all offices."),
            new Measure(
                    "granted_at_office",
                    "families",
                    STOCK,
                    List.of(WORLD, OFFICE),
                    RACE_AND_ALL,
                    NAMED,
                    Formula.sum(GRANTED_AT),
                    "Of filed_at_office, those granted by the office."));

    private OfficeMeasures() {}
}
