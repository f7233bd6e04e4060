package org.sepsim.observe;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.scenario.ScenarioReader;

/** A world of three firms (Huawei, Nokia, and Honor of Huawei's group) and three nations whose books the tests fill by hand. */
final class SmallObserved {
    static final WorldData DATA = ScenarioReader.read(Path.of("src/test/resources/broken/good.yaml"), List.of())
            .world();

    final Roster roster = new Roster(DATA);
    final int huawei = roster.firm("Huawei");
    final int nokia = roster.firm("Nokia");
    final int honor = roster.firm("Honor");
    final int china = roster.nation("China");
    final int finland = roster.nation("Finland");
    final int lte = roster.specification("LTE");
    final World world =
            new World(roster, new int[] {huawei, nokia}, new int[] {huawei, nokia, Roster.FRINGE}, new int[] {huawei});

    SmallObserved() {
        for (int i = 0; i < world.firms().count; i++) {
            world.firms().active[i] = true;
            world.firms().access[i] = 1;
            world.firms().home[i] = i == nokia ? finland : china;
        }
        for (int c = 0; c < world.nations().count; c++) {
            world.nations().gdp[c] = new double[36];
            Arrays.fill(world.nations().gdp[c], c + 1.0);
        }
    }

    /** Values of 2005 and 2006, with the same books in every quarter. */
    Map<Series, double[]> observe(List<Measure> measures) {
        Catalogue catalogue = new Catalogue(Subjects.of(DATA, List.of()), measures);
        Observation observation = new Observation(catalogue, false);
        for (int quarter = 0; quarter < 8; quarter++) {
            world.enter(quarter);
            observation.quarterEnded(world);
        }
        double[][] values = observation.values(2005, 2006);
        Map<Series, double[]> bySeries = new TreeMap<>(Comparator.comparing(Series::toString));
        for (int k = 0; k < values.length; k++) {
            bySeries.put(catalogue.series().get(k), values[k]);
        }
        return bySeries;
    }

    /** The value of 2005. */
    double value(String measure, String generation, String level, String entity) {
        List<Measure> one = List.of(Measures.named(measure).orElseThrow());
        return observe(one).get(new Series(generation, measure, level, entity))[0];
    }
}
