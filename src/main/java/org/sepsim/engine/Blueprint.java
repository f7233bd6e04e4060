package org.sepsim.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sepsim.model.AlignmentBook;
import org.sepsim.model.Business;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.FirmData;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Generation;
import org.sepsim.model.NationData;
import org.sepsim.model.NationQuantity;
import org.sepsim.model.Quarter;
import org.sepsim.model.Roster;
import org.sepsim.model.SpecificationData;
import org.sepsim.model.TriangularQuantiles;
import org.sepsim.model.Uncertain;
import org.sepsim.model.WorldData;
import org.sepsim.model.YearPath;
import org.sepsim.random.Chance;
import org.sepsim.scenario.Scenario;

/** What follows from a scenario alone and is the same for all its replicates. Only read once it is made. */
final class Blueprint {
    /** Replicates of one scenario follow each other on a thread; a slot for each thread, so that threads with different scenarios do not take turns in making theirs. */
    private static final ThreadLocal<Blueprint> LAST = new ThreadLocal<>();

    final Roster roster;
    final int[] infrastructureVendors;
    final int[] deviceVendors;
    final int[] chipVendors;
    /** Nations by place, homes of the named makers of devices, which are the first vendors, and the nations among those homes. */
    final int[] everyNation;

    final int[] makerHome;
    final int[] chipBuyers;
    /** Under what name firms, nations and specifications ask chance. */
    final long[] firmIds;

    final long[] nationIds;
    final long[] specificationIds;
    /** What the files know of firms and nations, by quantity and place; the default where they are silent. */
    final TriangularQuantiles[] firmQuantities;

    final TriangularQuantiles[] nationQuantities;
    /** Exogenous paths of nations, by kind and nation; {@code null} of a kind that nations do not have. */
    final YearPath[][] nationPaths;
    /** Home nation and corporate group by firm, and firms by each of them. */
    final int[] home;

    final int[] group;
    final int[][] inGroup;
    final int[][] firmsOf;
    /** Nations in which any firm is at home. */
    final int[] homes;
    /** By specification and quarter: whether a release is frozen. */
    final boolean[][] freezes;
    /** By specification: the firms that sponsor it. */
    final int[][] sponsors;
    /** Specifications by generation. */
    final int[][] specificationsOf;
    /** Patent office by nation, numbered from 0, and nations by office. */
    final int[] officeOf;

    final int[][] nationsOf;
    /** Quarter in which a nation is known to have opened a generation, by generation and nation; the largest int where nobody knows. */
    final int[][] knownLaunch;

    /** By quarter: nations that decide between specifications then, in their order. */
    final List<List<Integer>> deciding = perQuarter();

    /** By specification: quarters in which work on it begins and ends. */
    final int[] workStarts;

    final int[] workEnds;
    /** Quarter in which the first release is frozen, by specification, and the first of any, by generation; the largest int if none ever is. */
    final int[] firstFreeze;

    final int[] earliestFreeze = new int[Generation.COUNT];
    /** Quarter in which work on all of a generation's specifications has ended. */
    final int[] allWorkEnds = new int[Generation.COUNT];

    /** By quarter: releases that are due to be frozen. */
    final List<List<DueFreeze>> dueFreezes = perQuarter();

    final List<Appointment> agenda;
    /** What instruments of industrial policy bring. */
    final List<Appointment> backing;
    /** Last quarter with an incident of the record; -1 if it has none. */
    final int lastIncident;
    /** By quarter: how often authorities and memberships of treaties have changed, as {@link Regulators#changes} counts. */
    final int[] treatyChanges;
    /** Alignment of nations at the start of 2005, as in {@link org.sepsim.model.AlignmentBook}. */
    final double[] alignment;

    private final Basis basis;

    /**
     * A release that is due to be frozen.
     *
     * @param specification its place
     * @param release number of the release, from 1
     */
    record DueFreeze(int specification, int release) {}

    private Blueprint(Basis basis) {
        this.basis = basis;
        WorldData data = basis.world().data();
        roster = new Roster(data);
        infrastructureVendors = vendors(data, Business.INFRASTRUCTURE, false);
        deviceVendors = vendors(data, Business.DEVICES, basis.fringe());
        chipVendors = vendors(data, Business.CHIPS, false);
        firmIds = ids(roster.firms());
        nationIds = ids(roster.nations());
        specificationIds = ids(
                roster.specifications().stream().map(SpecificationData::name).toList());
        home = data.firms().stream()
                .mapToInt(firm -> roster.nation(firm.nation()))
                .toArray();
        firmQuantities = firmQuantities(data);
        nationQuantities = nationQuantities(data);
        nationPaths = nationPaths(data);
        everyNation = IntStream.range(0, data.nations().size()).toArray();
        makerHome = Arrays.stream(deviceVendors)
                .filter(firm -> firm != Roster.FRINGE)
                .map(firm -> home[firm])
                .toArray();
        chipBuyers = Arrays.stream(makerHome).sorted().distinct().toArray();
        group = data.firms().stream()
                .mapToInt(firm -> roster.firm(firm.group()))
                .toArray();
        inGroup = byGroup(group, group.length);
        firmsOf = byGroup(home, data.nations().size());
        homes = Arrays.stream(home).sorted().distinct().toArray();
        freezes = roster.specifications().stream().map(Blueprint::freezes).toArray(boolean[][]::new);
        sponsors = roster.specifications().stream()
                .map(specification -> sponsors(data, specification.name()))
                .toArray(int[][]::new);
        specificationsOf = byGroup(
                roster.specifications().stream()
                        .mapToInt(specification -> specification.generation().index())
                        .toArray(),
                Generation.COUNT);
        List<String> officeOfNation =
                data.nations().stream().map(NationData::office).toList();
        List<String> officeNames = officeOfNation.stream().distinct().toList();
        officeOf = officeOfNation.stream().mapToInt(officeNames::indexOf).toArray();
        nationsOf = byGroup(officeOf, officeNames.size());
        knownLaunch = Arrays.stream(Generation.values())
                .map(g -> data.nations().stream()
                        .mapToInt(nation -> quarter(nation.launches().get(g)))
                        .toArray())
                .toArray(int[][]::new);
        for (int c = 0; c < data.nations().size(); c++) {
            note(data.nations().get(c).specificationDecision(), c, deciding);
        }
        List<SpecificationData> specifications = roster.specifications();
        workStarts =
                specifications.stream().mapToInt(s -> s.workStarts().index()).toArray();
        workEnds = specifications.stream().mapToInt(s -> s.workEnds().index()).toArray();
        firstFreeze = specifications.stream().mapToInt(Blueprint::firstFreeze).toArray();
        Arrays.fill(earliestFreeze, Integer.MAX_VALUE);
        Arrays.fill(allWorkEnds, Integer.MIN_VALUE);
        for (int s = 0; s < firstFreeze.length; s++) {
            int g = roster.generationOf(s);
            earliestFreeze[g] = Math.min(earliestFreeze[g], firstFreeze[s]);
            allWorkEnds[g] = Math.max(allWorkEnds[g], workEnds[s]);
            List<Quarter> dates = specifications.get(s).freezes();
            for (int r = 0; r < dates.size(); r++) {
                note(dates.get(r), new DueFreeze(s, r + 1), dueFreezes);
            }
        }
        agenda = Appointment.allOf(basis);
        backing = BackingCalendar.agenda(basis);
        lastIncident = Accusations.lastOf(basis.world().history());
        treatyChanges = Regulators.changes(data, Quarter.COUNT);
        alignment = AlignmentBook.checked(
                basis.alignment().start(data.nations()), data.nations().size());
    }

    /** The blueprint of a scenario; asked twice running on a thread for scenarios of the same basis, the same object. */
    static Blueprint of(Scenario scenario) {
        Blueprint last = LAST.get();
        Basis basis = Basis.of(scenario);
        if (last == null || !basis.isThatOf(last.basis)) {
            last = new Blueprint(basis);
            LAST.set(last);
        }
        return last;
    }

    private static TriangularQuantiles[] firmQuantities(WorldData data) {
        return Arrays.stream(FirmQuantity.values())
                .map(quantity -> new TriangularQuantiles(data.firms().stream()
                        .map(firm -> known(firm.quantities().get(quantity), quantity.defaultValue()))
                        .toList()))
                .toArray(TriangularQuantiles[]::new);
    }

    private static TriangularQuantiles[] nationQuantities(WorldData data) {
        return Arrays.stream(NationQuantity.values())
                .map(quantity -> new TriangularQuantiles(data.nations().stream()
                        .map(nation -> known(nation.quantities().get(quantity), quantity.defaultValue()))
                        .toList()))
                .toArray(TriangularQuantiles[]::new);
    }

    private static YearPath[][] nationPaths(WorldData data) {
        return Arrays.stream(ExogenousPath.values())
                .map(kind -> data.nations().stream()
                        .map(nation -> nation.paths().get(kind))
                        .toArray(YearPath[]::new))
                .toArray(YearPath[][]::new);
    }

    private static <T> List<List<T>> perQuarter() {
        return Stream.generate(() -> (List<T>) new ArrayList<T>())
                .limit(Quarter.COUNT)
                .toList();
    }

    private static <T> void note(Quarter date, T what, List<List<T>> byQuarter) {
        if (date != null && date.index() >= 0 && date.index() < byQuarter.size()) {
            byQuarter.get(date.index()).add(what);
        }
    }

    private static int quarter(Quarter known) {
        return known == null ? Integer.MAX_VALUE : known.index();
    }

    private static Uncertain known(Uncertain given, double defaultValue) {
        return given == null ? Uncertain.sourced(defaultValue) : given;
    }

    private static long[] ids(List<String> names) {
        return names.stream().mapToLong(Chance::id).toArray();
    }

    /** One quarter more than the horizon has, so that the quarter after any can be asked about. */
    private static boolean[] freezes(SpecificationData specification) {
        boolean[] freezes = new boolean[Quarter.COUNT + 1];
        for (Quarter freeze : specification.freezes()) {
            if (freeze.index() >= 0 && freeze.index() < freezes.length) {
                freezes[freeze.index()] = true;
            }
        }
        return freezes;
    }

    private static int firstFreeze(SpecificationData specification) {
        List<Quarter> freezes = specification.freezes();
        return freezes.isEmpty() ? Integer.MAX_VALUE : freezes.get(0).index();
    }

    private static int[] sponsors(WorldData data, String specification) {
        return IntStream.range(0, data.firms().size())
                .filter(i -> data.firms().get(i).specifications().contains(specification))
                .toArray();
    }

    /** The places of those that belong to each group, in order. */
    private static int[][] byGroup(int[] groupOf, int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> IntStream.range(0, groupOf.length)
                        .filter(member -> groupOf[member] == group)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[] vendors(WorldData data, Business business, boolean fringe) {
        List<FirmData> firms = data.firms();
        IntStream named = IntStream.range(0, firms.size())
                .filter(i -> firms.get(i).businesses().contains(business));
        return (fringe ? IntStream.concat(named, IntStream.of(Roster.FRINGE)) : named).toArray();
    }
}
