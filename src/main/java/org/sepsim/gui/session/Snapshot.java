package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Generation;
import org.sepsim.model.LicenceState;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** What the window shows of a world at the end of one quarter; it does not change any more. */
public final class Snapshot {
    private final int quarter;
    private final Roster roster;
    private final boolean[] active;
    private final int[] home;
    private final double[] revenue;
    private final double[] rnd;
    private final double[] access;
    private final int[][] declared;
    private final double[] alignment;
    private final double[][] users;
    private final double[][] stations;
    private final List<Link> links;

    private Snapshot(World world, int controller) {
        quarter = world.quarter();
        roster = world.roster();
        int firms = world.firms().count;
        active = world.firms().active.clone();
        home = world.firms().home.clone();
        revenue = new double[firms];
        rnd = world.firms().rndSpend.clone();
        access = world.firms().access.clone();
        declared = new int[Generation.COUNT][firms];
        for (int i = 0; i < firms; i++) {
            revenue[i] = world.firms().sales(i) + world.firms().royaltyIncome[i];
            for (int s = 0; s < roster.specifications().size(); s++) {
                declared[roster.generationOf(s)][i] += world.knowledge().declared(s, i);
            }
        }
        int nations = world.nations().count;
        alignment = new double[nations];
        for (int c = 0; c < nations; c++) {
            alignment[c] = world.alignment().between(controller, c);
        }
        users = copy(world.nations().users);
        stations = copy(world.nations().stations);
        links = List.copyOf(links(world));
    }

    /**
     * The state of a world.
     *
     * @param controller name of the nation by whose alignment blocs are told
     */
    public static Snapshot of(World world, String controller) {
        return new Snapshot(world, world.roster().nation(controller));
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int k = 0; k < rows.length; k++) {
            copy[k] = rows[k].clone();
        }
        return copy;
    }

    private static List<Link> links(World world) {
        List<Link> links = new ArrayList<>();
        int firms = world.firms().count;
        for (int i = 0; i < firms; i++) {
            for (int j = 0; j < i && world.firms().active[i]; j++) {
                if (world.firms().active[j]) {
                    between(world, i, j, links);
                }
            }
            for (int c = 0; c < world.nations().count && world.firms().active[i]; c++) {
                if (world.restrictions().excludes(c, i)) {
                    links.add(new Link(Link.Kind.BAN, firms + c, i));
                }
                if (world.controls().barred(c, i) > 0) {
                    links.add(new Link(Link.Kind.CONTROL, firms + c, i));
                }
            }
        }
        return links;
    }

    private static void between(World world, int i, int j, List<Link> links) {
        if (world.alliances().allied(i, j)) {
            links.add(new Link(Link.Kind.ALLIANCE, i, j));
        }
        if (world.licences().state(i, j) == LicenceState.LICENSED) {
            links.add(new Link(Link.Kind.LICENCE, i, j));
        }
    }

    /** The quarter at whose end it stands, 0 for 2005-Q1. */
    public int quarter() {
        return quarter;
    }

    /** Names of firms and nations. */
    public Roster roster() {
        return roster;
    }

    /** Whether a firm is in business. */
    public boolean active(int firm) {
        return active[firm];
    }

    /** Home nation of a firm. */
    public int home(int firm) {
        return home[firm];
    }

    /** Revenue of a firm in the quarter, licence income included, billion USD. */
    public double revenue(int firm) {
        return revenue[firm];
    }

    /** R&amp;D of a firm in the quarter, billion USD. */
    public double rnd(int firm) {
        return rnd[firm];
    }

    /** Share of components to which a firm has access, in [0, 1]. */
    public double access(int firm) {
        return access[firm];
    }

    /** Families that a firm has declared essential to a generation. */
    public int declared(Generation generation, int firm) {
        return declared[generation.index()][firm];
    }

    /** Families that a firm has declared essential to 4G, 5G and 6G. */
    public int declared(int firm) {
        return declared(Generation.G4, firm) + declared(Generation.G5, firm) + declared(Generation.G6, firm);
    }

    /** Alignment of a nation with the nation that controls exports, in [-1, 1]. */
    public double alignment(int nation) {
        return alignment[nation];
    }

    /** Users of a generation in a nation, million. */
    public double users(Generation generation, int nation) {
        return users[generation.index()][nation];
    }

    /** Base stations of a generation in a nation, million. */
    public double stations(Generation generation, int nation) {
        return stations[generation.index()][nation];
    }

    /** The edges of the network. */
    public List<Link> links() {
        return links;
    }

    /** How many edges of a kind begin or end at a firm or nation. */
    public int linksOf(Link.Kind kind, int node) {
        int count = 0;
        for (Link link : links) {
            count += link.kind() == kind && (link.from() == node || link.to() == node) ? 1 : 0;
        }
        return count;
    }
}
