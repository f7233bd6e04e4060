package org.sepsim.gui.map;

import org.sepsim.model.Generation;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** What MASON's model inspector shows and can chart. */
public final class WorldFacts {
    private final WorldOnShow show;

    WorldFacts(WorldOnShow show) {
        this.show = show;
    }

    private World world() {
        return show.model().world();
    }

    /** The quarter on show. */
    public String getDate() {
        return new Quarter(world().quarter()).toString();
    }

    /** Events so far. */
    public int getEvents() {
        return world().log().size();
    }

    /** Users of 4G in the world, million. */
    public double getUsersOf4G() {
        return users(Generation.G4);
    }

    /** Users of 5G in the world, million. */
    public double getUsersOf5G() {
        return users(Generation.G5);
    }

    /** Users of 6G in the world, million. */
    public double getUsersOf6G() {
        return users(Generation.G6);
    }

    /** Families declared essential to 4G. */
    public int getFamiliesOf4G() {
        return families(Generation.G4);
    }

    /** Families declared essential to 5G. */
    public int getFamiliesOf5G() {
        return families(Generation.G5);
    }

    /** Families declared essential to 6G. */
    public int getFamiliesOf6G() {
        return families(Generation.G6);
    }

    /** R&amp;D of all firms in the quarter, billion USD. */
    public double getResearch() {
        double sum = 0;
        for (double spent : world().firms().rndSpend) {
            sum += spent;
        }
        return sum;
    }

    /** Exclusions of a vendor by a nation that hold. */
    public int getBans() {
        int count = 0;
        for (int c = 0; c < world().nations().count; c++) {
            for (int i = 0; i < world().firms().count; i++) {
                count += world().restrictions().excludes(c, i) ? 1 : 0;
            }
        }
        return count;
    }

    private double users(Generation generation) {
        double sum = 0;
        for (double users : world().nations().users[generation.index()]) {
            sum += users;
        }
        return sum;
    }

    private int families(Generation generation) {
        int sum = 0;
        for (int s = 0; s < world().roster().specifications().size(); s++) {
            for (int i = 0; i < world().firms().count && world().roster().generationOf(s) == generation.index(); i++) {
                sum += world().knowledge().declared(s, i);
            }
        }
        return sum;
    }
}
