package org.sepsim.observe;

import static org.sepsim.observe.Level.FIRM;
import static org.sepsim.observe.Level.NATION;
import static org.sepsim.observe.Level.WORLD;
import static org.sepsim.observe.Scopes.ALL;
import static org.sepsim.observe.Scopes.BELOW;
import static org.sepsim.observe.Scopes.EACH_AND_ALL;
import static org.sepsim.observe.Scopes.EVERY;
import static org.sepsim.observe.Scopes.RACE;
import static org.sepsim.observe.Scopes.RACE_AND_ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The explicit list of measures. A nation's number is that of the firms at home there, but for demand; the fringe has no home and counts in the world. */
public final class Measures {
    private static final List<Measure> LIST = Stream.of(
                    InventionMeasures.LIST,
                    BusinessMeasures.LIST,
                    PolicyMeasures.LIST,
                    WelfareMeasures.LIST,
                    OfficeMeasures.LIST)
            .flatMap(List::stream)
            .toList();

    private Measures() {}

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
