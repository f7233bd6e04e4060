package org.sepsim.experiment.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sepsim.engine.QuarterObserver;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.ReleaseFrozen;

/** Sees what no measure tells: declarations quarter by quarter, work in committees firm by firm, and who sells where. For one run. */
final class Witness implements QuarterObserver {
    /**
     * A firm's work of a year.
     *
     * @param year calendar year
     * @param contributions made in the year, at least 1
     * @param approvals of them
     * @param knowledge of the generations that are worked on, billion USD of 2015
     * @param allies firms in business in a common alliance
     */
    record Work(int year, double contributions, double approvals, double knowledge, int allies) {}

    /** A freeze of a release. */
    private record Freeze(int generation, int quarter) {}

    private final double[][] declared = new double[Generation.COUNT][Quarter.COUNT];
    private final Set<Freeze> freezes = new LinkedHashSet<>();
    private final List<Work> work = new ArrayList<>();
    private final List<Sales> sales = new ArrayList<>();
    private final double[] banned = new double[Quarter.YEARS];
    private final List<double[]> gdp = new ArrayList<>();
    private final List<String> nations = new ArrayList<>();
    private double[] contributed = {};
    private double[] approved = {};
    private int heard;

    @Override
    public void quarterEnded(World world) {
        int quarter = world.quarter();
        KnowledgeBook knowledge = world.knowledge();
        for (int s = 0; s < knowledge.capital.length; s++) {
            int g = world.roster().generationOf(s);
            for (int i = 0; i < world.firms().count; i++) {
                declared[g][quarter] += knowledge.declared(s, i);
            }
        }
        for (; heard < world.log().size(); heard++) {
            if (world.log().get(heard).event() instanceof ReleaseFrozen frozen) {
                int generation = Generation.labelled(frozen.generation()).index();
                freezes.add(new Freeze(generation, world.log().get(heard).quarter()));
            }
        }
        if (quarter % 4 == 3) {
            yearEnded(world, quarter / 4);
        }
    }

    private void yearEnded(World world, int year) {
        if (year == 0) {
            contributed = new double[world.firms().count];
            approved = new double[world.firms().count];
            nations.addAll(world.roster().nations());
        }
        lookAtWork(world, year);
        sales.add(Sales.of(world));
        banned[year] = Sales.installed(world, Twin.BANNED, Twin.BANNING);
        double[] output = new double[world.nations().count];
        Arrays.setAll(output, c -> world.nations().gdp[c][year]);
        gdp.add(output);
    }

    private void lookAtWork(World world, int year) {
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        for (int i = 0; i < firms.count; i++) {
            double made = 0;
            double passed = 0;
            double known = 0;
            for (int s = 0; s < knowledge.capital.length; s++) {
                made += knowledge.contributions[s][i];
                passed += knowledge.approvals[s][i];
                known += knowledge.contributed[s][i] > 0 ? knowledge.knowledge[s][i] : 0;
            }
            if (firms.active[i] && made > contributed[i] && known > 0) {
                work.add(new Work(
                        Quarter.FIRST_YEAR + year,
                        made - contributed[i],
                        passed - approved[i],
                        known,
                        allies(world, i)));
            }
            contributed[i] = made;
            approved[i] = passed;
        }
    }

    private static int allies(World world, int firm) {
        int allies = 0;
        for (int j = 0; j < world.firms().count; j++) {
            allies += j != firm && world.firms().active[j] && world.alliances().allied(firm, j) ? 1 : 0;
        }
        return allies;
    }

    /**
     * New declarations a quarter in the two quarters that end with a freeze, over those of the four quarters before; over all freezes of 4G and 5G.
     */
    double riseBeforeFreeze() {
        double near = 0;
        double before = 0;
        for (Freeze freeze : freezes) {
            boolean race = freeze.generation == Generation.labelled("4G").index()
                    || freeze.generation == Generation.labelled("5G").index();
            if (race && freeze.quarter >= 6) {
                double[] stock = declared[freeze.generation];
                near += (stock[freeze.quarter] - stock[freeze.quarter - 2]) / 2;
                before += (stock[freeze.quarter - 2] - stock[freeze.quarter - 6]) / 4;
            }
        }
        return near / before;
    }

    /** Every firm's work of every year in which it contributed. */
    List<Work> work() {
        return work;
    }

    /** Sales of a year's networks and devices. */
    Sales sales(int year) {
        return sales.get(year - Quarter.FIRST_YEAR);
    }

    /** Share of {@link Twin#BANNED} in the stations that stand in {@link Twin#BANNING} at the end of a year, all generations. */
    double installedOfBanned(int year) {
        return banned[year - Quarter.FIRST_YEAR];
    }

    /** Names of nations, in the order of {@link #gdp}. */
    List<String> nations() {
        return nations;
    }

    /** Output of the nations in a year, billion USD. */
    double[] gdp(int year) {
        return gdp.get(year - Quarter.FIRST_YEAR);
    }
}
