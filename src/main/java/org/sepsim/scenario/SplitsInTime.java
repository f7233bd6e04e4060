package org.sepsim.scenario;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.SplitOrdered;

/** Tells of ordered splits of specifications that cannot split, or not any more at the date. */
final class SplitsInTime {
    private final List<SpecificationData> specifications;
    private final Problems problems;

    SplitsInTime(WorldData world, Problems problems) {
        specifications = world.specifications();
        this.problems = problems;
    }

    /**
     * Checks dated events.
     *
     * @param written where each of these stands
     * @param path of their list
     */
    void check(List<DatedEvent> events, Tree.Sequence written, String path) {
        for (int k = 0; k < events.size(); k++) {
            if (events.get(k).event() instanceof SplitOrdered order) {
                Tree.Mapping block = (Tree.Mapping) written.items().get(k);
                check(order, events.get(k).quarter(), block, path + "[" + k + "]");
            }
        }
    }

    private void check(SplitOrdered order, Quarter date, Tree.Mapping block, String path) {
        boolean forks = specifications.stream().anyMatch(one -> one.forkOf().equals(order.specification()));
        Optional<SpecificationData> trunk = specifications.stream()
                .filter(one -> one.name().equals(order.specification()))
                .findFirst();
        if (!forks) {
            String allowed = specifications.stream()
                    .map(SpecificationData::forkOf)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
            tell(block, path, "specification", order.specification() + " cannot split; allowed is one of " + allowed);
        } else if (trunk.isPresent() && date.compareTo(trunk.get().freezes().get(0)) >= 0) {
            tell(
                    block,
                    path,
                    "date",
                    "must be before " + trunk.get().freezes().get(0) + ", when the first release of "
                            + order.specification() + " is frozen, but is " + date);
        }
    }

    private void tell(Tree.Mapping block, String path, String key, String message) {
        problems.add(block.entries().get(key).value().place(), path + "." + key, message);
    }
}
