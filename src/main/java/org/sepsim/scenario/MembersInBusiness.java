package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmData;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.CommitteeFormed;
import org.sepsim.model.event.Entry;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.Exit;
import org.sepsim.model.event.Merger;
import org.sepsim.model.event.Transfer;

/** Goes through a calendar and tells of alliances with members that are not in business at the date, of names that two kinds of alliance bear, and of committees of alliances that are not there. */
final class MembersInBusiness {
    private final Problems problems;
    private final Set<String> active = new TreeSet<>();
    private final Map<String, AllianceKind> alliances = new HashMap<>();
    /** By pool and field: who keeps it for its own use. */
    private final Map<String, Map<Domain, String>> keptBy = new HashMap<>();

    MembersInBusiness(WorldData world, Problems problems) {
        this.problems = problems;
        world.firms().stream()
                .filter(FirmData::activeFromStart)
                .map(FirmData::name)
                .forEach(active::add);
    }

    /**
     * Checks dated events.
     *
     * @param before those that are not to be complained of, because they stand in another file
     * @param events those to be checked
     * @param written where each of these stands
     * @param path of their list
     */
    void check(List<DatedEvent> before, List<DatedEvent> events, Tree.Sequence written, String path) {
        List<Dated> all = new ArrayList<>();
        before.forEach(event -> all.add(new Dated(event, -1)));
        for (int k = 0; k < events.size(); k++) {
            all.add(new Dated(events.get(k), k));
        }
        all.sort(Comparator.comparing(dated -> dated.event().quarter())); // stable: in the order in which they act
        for (Dated dated : all) {
            if (dated.place() >= 0) {
                Tree.Mapping block = (Tree.Mapping) written.items().get(dated.place());
                complain(dated.event(), block, path + "[" + dated.place() + "]");
            }
            happens(dated.event().event());
        }
    }

    private record Dated(DatedEvent event, int place) {}

    private void happens(Event event) {
        if (event instanceof Entry entry) {
            active.add(entry.firm());
        } else if (event instanceof Exit exit) {
            active.remove(exit.firm());
        } else if (event instanceof Merger merger) {
            active.remove(merger.from());
            active.add(merger.into());
        } else if (event instanceof Transfer transfer) {
            active.add(transfer.into());
        } else if (event instanceof AllianceFormed formed) {
            alliances.putIfAbsent(formed.name(), formed.kind());
            Map<Domain, String> keepers = keptBy.computeIfAbsent(formed.name(), name -> new HashMap<>());
            formed.reserved().forEach(one -> keepers.putIfAbsent(one.field(), one.firm()));
        }
    }

    private void complain(DatedEvent dated, Tree.Mapping block, String path) {
        if (dated.event() instanceof AllianceFormed formed) {
            complain(formed, dated, block, path);
        } else if (dated.event() instanceof CommitteeFormed committee && !alliances.containsKey(committee.alliance())) {
            tell(
                    block,
                    path,
                    "alliance",
                    "there is no alliance '" + committee.alliance() + "' by " + dated.quarter()
                            + NearMiss.remedy(committee.alliance(), new TreeSet<>(alliances.keySet())));
        }
    }

    private void complain(AllianceFormed formed, DatedEvent dated, Tree.Mapping block, String path) {
        AllianceKind kind = alliances.get(formed.name());
        if (kind != null && kind != formed.kind()) {
            tell(block, path, "kind", "must be " + kind.label() + ", as " + formed.name() + " was founded");
        }
        for (AllianceFormed.ReservedField one : formed.reserved()) {
            String keeper = keptBy.getOrDefault(formed.name(), Map.of()).get(one.field());
            if (keeper != null && !keeper.equals(one.firm())) {
                tell(
                        block,
                        path,
                        "reserved",
                        "keeps " + one.field().label() + " for " + one.firm() + ", but " + keeper
                                + " keeps it out of the pool already; a field can be exclusive to one member only");
            }
        }
        Tree.Sequence members = (Tree.Sequence) block.entries().get("members").value();
        for (int k = 0; k < formed.members().size(); k++) {
            String member = formed.members().get(k);
            if (!active.contains(member)) {
                problems.add(
                        members.items().get(k).place(),
                        path + ".members[" + k + "]",
                        member + " is not in business in " + dated.quarter()
                                + "; allowed are firms between their entry and their exit or merger");
            }
        }
    }

    private void tell(Tree.Mapping block, String path, String key, String message) {
        problems.add(block.entries().get(key).value().place(), path + "." + key, message);
    }
}
