package org.sepsim.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.AllianceNames;
import org.sepsim.model.Business;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.FirmData;
import org.sepsim.model.NationData;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.ProposalOpened;

/** Whose numbers can be reported: names and places of firms, nations, alliances, pools, specifications and patent offices. The fringe stands behind the last firm and has no home. */
public final class Subjects {
    static final int NO_HOME = -1;
    private static final String WORLD = "World";
    private static final String FRINGE = "Fringe";

    private final List<FirmData> firms;
    private final List<String> firmNames;
    private final List<String> nations;
    private final List<String> alliances;
    private final List<String> pools;
    private final List<String> specifications;
    private final List<String> offices;
    private final int[] home;
    private final int[] group;

    private Subjects(WorldData data, List<String> alliances, List<String> pools) {
        firms = data.firms();
        firmNames = new ArrayList<>(firms.stream().map(FirmData::name).toList());
        nations = data.nations().stream().map(NationData::name).toList();
        this.alliances = alliances;
        this.pools = pools;
        specifications =
                data.specifications().stream().map(SpecificationData::name).toList();
        offices = data.nations().stream().map(NationData::office).distinct().toList();
        home = new int[firms.size() + 1];
        group = new int[firms.size()];
        for (int i = 0; i < group.length; i++) {
            home[i] = nations.indexOf(firms.get(i).nation());
            group[i] = firmNames.indexOf(firms.get(i).group());
        }
        home[firms.size()] = NO_HOME;
        firmNames.add(FRINGE);
    }

    /** The same without alliances that firms found by themselves. */
    public static Subjects of(WorldData data, List<DatedEvent> calendar) {
        return of(data, calendar, 0);
    }

    /**
     * The firms, nations and specifications of a world, the alliances, pools and proposals that its calendar founds, and those that firms may found by themselves.
     *
     * @param data the world of 2005
     * @param calendar dated events, of history and of the scenario
     * @param camps most alliances of one kind that firms found by themselves
     */
    public static Subjects of(WorldData data, List<DatedEvent> calendar, int camps) {
        Set<String> alliances = new LinkedHashSet<>();
        Set<String> pools = new LinkedHashSet<>();
        for (DatedEvent dated : calendar) {
            if (dated.event() instanceof AllianceFormed formed) {
                (formed.kind() == AllianceKind.POOL ? pools : alliances).add(formed.name());
            } else if (dated.event() instanceof ProposalOpened proposal) {
                alliances.add(proposal.name());
            }
        }
        alliances.addAll(AllianceNames.alliances(camps));
        pools.addAll(AllianceNames.pools());
        return new Subjects(data, List.copyOf(alliances), List.copyOf(pools));
    }

    int firms() {
        return firms.size();
    }

    int nations() {
        return nations.size();
    }

    List<String> alliances() {
        return alliances;
    }

    List<String> pools() {
        return pools;
    }

    List<String> specifications() {
        return specifications;
    }

    /** Home nation by firm, {@link #NO_HOME} for the fringe. */
    int[] home() {
        return home;
    }

    /** Head of the corporate group by named firm. */
    int[] group() {
        return group;
    }

    /** How many entities a level has, the fringe among the firms. */
    int count(Level level) {
        return switch (level) {
            case WORLD -> 1;
            case NATION -> nations.size();
            case FIRM -> firms.size() + 1;
            case ALLIANCE -> alliances.size();
            case POOL -> pools.size();
            case SPECIFICATION -> specifications.size();
            case OFFICE -> offices.size();
        };
    }

    String name(Level level, int entity) {
        return switch (level) {
            case WORLD -> WORLD;
            case NATION -> nations.get(entity);
            case FIRM -> firmNames.get(entity);
            case ALLIANCE -> alliances.get(entity);
            case POOL -> pools.get(entity);
            case SPECIFICATION -> specifications.get(entity);
            case OFFICE -> offices.get(entity);
        };
    }

    /** Entities with a row, in order of place. */
    int[] rows(Level level, Reported reported) {
        IntStream all = IntStream.range(0, count(level));
        return level == Level.FIRM ? all.filter(i -> has(reported, i)).toArray() : all.toArray();
    }

    private boolean has(Reported reported, int firm) {
        boolean fringe = firm == firms.size();
        return switch (reported) {
            case NAMED -> !fringe;
            case WITH_FRINGE -> true;
            case GROUP_HEADS -> !fringe && Arrays.stream(group).anyMatch(head -> head == firm);
            case INFRASTRUCTURE_VENDORS ->
                !fringe && firms.get(firm).businesses().contains(Business.INFRASTRUCTURE);
            case DEVICE_MAKERS -> fringe || firms.get(firm).businesses().contains(Business.DEVICES);
        };
    }
}
