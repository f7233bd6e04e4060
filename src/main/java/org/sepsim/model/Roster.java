package org.sepsim.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is who: names of firms, nations and specifications and their places in the arrays. */
public final class Roster {
    /** Index that stands for the fringe among vendors. */
    public static final int FRINGE = -1;

    /** In place of a trunk: the specification is no fork of another. */
    public static final int NO_TRUNK = -1;

    private static final int[] NOBODY = {};

    private final List<String> firms;
    private final List<String> nations;
    private final List<SpecificationData> specifications;
    private final List<NationData> nationData;
    private final Map<String, Integer> firmIndex = new HashMap<>();
    private final Map<String, Integer> nationIndex = new HashMap<>();
    private final Map<String, Integer> specificationIndex = new HashMap<>();
    private final List<String> offices;
    /** By name of a nation or treaty: nations that are it, or are members at any time. */
    private final Map<String, int[]> everOf = new HashMap<>();

    private final int[] generationOf;
    private final int[] trunkOf;

    /** Takes the order of {@code data} for the arrays. */
    public Roster(WorldData data) {
        firms = data.firms().stream().map(FirmData::name).toList();
        nations = data.nations().stream().map(NationData::name).toList();
        specifications = data.specifications();
        nationData = data.nations();
        offices = nationData.stream().map(NationData::office).distinct().toList();
        for (int i = 0; i < firms.size(); i++) {
            firmIndex.put(firms.get(i), i);
        }
        for (int c = 0; c < nations.size(); c++) {
            nationIndex.put(nations.get(c), c);
            note(nations.get(c), c);
            for (String treaty : nationData.get(c).treaties().keySet()) {
                note(treaty, c);
            }
        }
        generationOf = new int[specifications.size()];
        for (int s = 0; s < specifications.size(); s++) {
            specificationIndex.put(specifications.get(s).name(), s);
            generationOf[s] = specifications.get(s).generation().index();
        }
        trunkOf = specifications.stream()
                .mapToInt(s -> s.forkOf().isEmpty() ? NO_TRUNK : specification(s.forkOf()))
                .toArray();
    }

    public List<String> firms() {
        return firms;
    }

    public List<String> nations() {
        return nations;
    }

    /** Patent offices, in the order in which the nations name them. */
    public List<String> offices() {
        return offices;
    }

    public List<SpecificationData> specifications() {
        return specifications;
    }

    /** Place of a generation by specification. */
    public int generationOf(int specification) {
        return generationOf[specification];
    }

    /** Place of the specification from which one may split off; {@link #NO_TRUNK} for one that stands by itself. */
    public int trunkOf(int specification) {
        return trunkOf[specification];
    }

    /** Place of the first specification of a generation, the one taken where nobody has decided. */
    public int firstOf(int generation) {
        for (int s = 0; s < generationOf.length; s++) {
            if (generationOf[s] == generation) {
                return s;
            }
        }
        throw new IllegalArgumentException(
                "no specification of " + Generation.at(generation).label());
    }

    /** Whether a nation is, or is a member of, a jurisdiction in a quarter. */
    public boolean isOf(int nation, String jurisdiction, Quarter quarter) {
        return nationData.get(nation).isOf(jurisdiction, quarter);
    }

    /** Nations that are, or are ever members of, a jurisdiction, in order of place: of no others need anybody ask {@link #isOf}; not to be written. */
    public int[] everOf(String jurisdiction) {
        return everOf.getOrDefault(jurisdiction, NOBODY);
    }

    private void note(String jurisdiction, int nation) {
        int[] before = everOf(jurisdiction);
        if (before.length == 0 || before[before.length - 1] != nation) {
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = nation;
            everOf.put(jurisdiction, after);
        }
    }

    /** Place of a firm; throws on an unknown name. */
    public int firm(String name) {
        return found(firmIndex, name, "firm");
    }

    /** Place of a nation; throws on an unknown name. */
    public int nation(String name) {
        return found(nationIndex, name, "nation");
    }

    /** Place of a specification; throws on an unknown name. */
    public int specification(String name) {
        return found(specificationIndex, name, "specification");
    }

    private static int found(Map<String, Integer> index, String name, String kind) {
        Integer place = index.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no " + kind + " '" + name + "'");
        }
        return place;
    }
}
