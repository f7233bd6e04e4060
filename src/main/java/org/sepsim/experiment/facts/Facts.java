package org.sepsim.experiment.facts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The facts, in order of their numbers. */
final class Facts {
    private static final List<Fact> ALL = Stream.of(
                    OwnershipFacts.all(), FirmFacts.all(), StandardsFacts.all(), MarketFacts.all(), PoliticsFacts.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(fact -> Integer.parseInt(fact.id().substring(1))))
            .toList();

    private Facts() {}

    static List<Fact> all() {
        return ALL;
    }
}
