package org.sepsim.gui.map;

import org.sepsim.gui.session.Link;
import org.sepsim.gui.session.Snapshot;
import org.sepsim.model.Generation;

/** A firm or nation of the network, as it stands in the quarter on show. MASON's inspectors read it through its getters. */
public final class Node {
    private final int index;
    private final int firms;
    private final String name;
    private final double angle;
    private Snapshot now;

    /**
     * @param index place among firms, then nations
     * @param firms how many firms there are
     * @param angle where it stands on its ring, in radians clockwise from the right
     */
    Node(int index, int firms, String name, double angle, Snapshot now) {
        this.index = index;
        this.firms = firms;
        this.name = name;
        this.angle = angle;
        this.now = now;
    }

    void show(Snapshot snapshot) {
        now = snapshot;
    }

    /** Place among firms, then nations. */
    public int index() {
        return index;
    }

    /** Whether it is a nation. */
    public boolean nation() {
        return index >= firms;
    }

    double angle() {
        return angle;
    }

    /** Its name in every file. */
    public String getName() {
        return name;
    }

    /** Its nation, or its home. */
    int home() {
        return nation() ? index - firms : now.home(index);
    }

    /** Whether it is there; nations always are. */
    public boolean getInBusiness() {
        return nation() || now.active(index);
    }

    /** Alignment of the nation, or of the firm's home, with the nation that controls exports, from -1 to 1. */
    public double getAlignment() {
        return now.alignment(home());
    }

    /** Revenue of the quarter, billion USD; of a nation that of its firms. */
    public double getRevenue() {
        return sum(now::revenue);
    }

    /** R&amp;D of the quarter, billion USD; of a nation that of its firms. */
    public double getResearch() {
        return sum(now::rnd);
    }

    /** Families declared essential to 4G, 5G and 6G; of a nation those of its firms. */
    public double getDeclaredFamilies() {
        return sum(now::declared);
    }

    /** Access to components, from 0 to 1; 1 for nations. */
    public double getComponentAccess() {
        return nation() ? 1 : now.access(index);
    }

    /** Users of 5G in a nation, million; 0 for firms. */
    public double getUsersOf5G() {
        return nation() ? now.users(Generation.G5, index - firms) : 0;
    }

    /** Bans spoken or suffered. */
    public int getBans() {
        return now.linksOf(Link.Kind.BAN, index);
    }

    /** Licences of a firm. */
    public int getLicences() {
        return now.linksOf(Link.Kind.LICENCE, index);
    }

    private double sum(java.util.function.IntToDoubleFunction ofFirm) {
        if (!nation()) {
            return now.active(index) ? ofFirm.applyAsDouble(index) : 0;
        }
        double sum = 0;
        for (int i = 0; i < firms; i++) {
            sum += now.active(i) && now.home(i) == index - firms ? ofFirm.applyAsDouble(i) : 0;
        }
        return sum;
    }

    @Override
    public String toString() {
        return name;
    }
}
