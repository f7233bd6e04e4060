package org.sepsim.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sepsim.model.Business;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.FirmData;
import org.sepsim.model.NationData;
import org.sepsim.model.WorldData;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.PoolFounded;

/** Whose numbers can be reported: names and places of firms, nations and alliances. The fringe stands behind the last firm and has no home. */
public final class Subjects {
    static final int NO_HOME = -1;
    private static final String WORLD = "World";
    private static final String FRINGE = "Fringe";

    private final List<FirmData> firms;
    private final List<String> firmNames;
    private final List<String> nations;
    private final List<String> alliances;
    private final int[] home;
    private final int[] group;

    private Subjects(WorldData data, List<String> alliances) {
        firms = data.firms();
        firmNames = new ArrayList<>(firms.stream().map(FirmData::name).toList());
        nations = data.nations().stream().map(NationData::name).toList();
        this.alliances = alliances;
        home = new int[firms.size() + 1];
        group = new int[firms.size()];
        for (int i = 0; i < group.length; i++) {
            home[i] = nations.indexOf(firms.get(i).nation());
            group[i] = firmNames.indexOf(firms.get(i).group());
        }
        home[firms.size()] = NO_HOME;
        firmNames.add(FRINGE);
    }

    /**
     * The firms and nations of a world, and the alliances that its calendar founds.
     *
     * @param data the world of 2005
     * @param calendar dated events, of history and of the scenario
     */
    public static Subjects of(WorldData data, List<DatedEvent> calendar) {
        Set<String> names = new LinkedHashSet<>();
        for (DatedEvent dated : calendar) {
            if (dated.event() instanceof AllianceFormed formed) {
                names.add(formed.name());
            } else if (dated.event() instanceof PoolFounded pool) {
                names.add(pool.name());
            }
        }
        return new Subjects(data, List.copyOf(names));
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
        };
    }

    String name(Level level, int entity) {
        return switch (level) {
            case WORLD -> WORLD;
            case NATION -> nations.get(entity);
            case FIRM -> firmNames.get(entity);
            case ALLIANCE -> alliances.get(entity);
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
