package org.sepsim.model;

/** Knowledge, patents and work on standards, by specification and firm. Capital is billion USD of 2015, patents are families. */
public final class KnowledgeBook {
    /** R&amp;D capital K. */
    public final double[][] capital;
    /** Basic research capital, by firm. */
    public final double[] basic;
    /** Effective knowledge Z, with what is absorbed. */
    public final double[][] knowledge;
    /** Share of the firm's cellular R&amp;D. */
    public final double[][] split;

    /** Families of the quarter, and all ever. */
    public final int[][] invented;

    public final int[][] families;
    /** Families filed for the sake of payments, among {@link #families}: nothing is in them that a standard could need. */
    public final int[][] meritless;
    /** Applications of the quarter at all offices (expected number given the families). */
    public final double[][] applications;
    /** Families not yet turned into contributions. */
    public final double[][] ready;
    /** Contributions of the quarter, and all ever. */
    public final int[][] contributed;

    public final int[][] contributions;
    public final int[][] approvals;
    /** Approvals of the quarter. */
    public final int[][] approvedNow;
    /** What of contributions and of families on approvals is still short of a whole one. */
    public final double[][] contributionRemainder;

    public final double[][] readRemainder;
    /** Families declared because they read on approved contributions. */
    public final int[][] approvedFamilies;
    /** Families declared beyond those. */
    public final int[][] overDeclared;

    public final int[][] essential;
    public final double[][] granted;
    /** How often it has changed what is declared of a specification. */
    private final int[] claims;

    /** Probability of approval as of January, while work on the specification is open. */
    public final double[][] acceptance;

    KnowledgeBook(int specifications, int firms) {
        capital = Grid.ofDoubles(specifications, firms);
        claims = new int[specifications];
        basic = new double[firms];
        knowledge = Grid.ofDoubles(specifications, firms);
        split = Grid.ofDoubles(specifications, firms);
        invented = Grid.ofInts(specifications, firms);
        families = Grid.ofInts(specifications, firms);
        meritless = Grid.ofInts(specifications, firms);
        applications = Grid.ofDoubles(specifications, firms);
        ready = Grid.ofDoubles(specifications, firms);
        contributed = Grid.ofInts(specifications, firms);
        contributions = Grid.ofInts(specifications, firms);
        approvals = Grid.ofInts(specifications, firms);
        approvedNow = Grid.ofInts(specifications, firms);
        contributionRemainder = Grid.ofDoubles(specifications, firms);
        readRemainder = Grid.ofDoubles(specifications, firms);
        approvedFamilies = Grid.ofInts(specifications, firms);
        overDeclared = Grid.ofInts(specifications, firms);
        essential = Grid.ofInts(specifications, firms);
        granted = Grid.ofDoubles(specifications, firms);
        acceptance = Grid.ofDoubles(specifications, firms);
    }

    /** Notes that it changes what is declared of a specification, or how much of it is essential. */
    public void claim(int specification) {
        claims[specification]++;
    }

    /** How often it has changed what is declared of a specification. */
    public int claims(int specification) {
        return claims[specification];
    }

    /** Families declared essential, D = A + O. */
    public int declared(int specification, int firm) {
        return approvedFamilies[specification][firm] + overDeclared[specification][firm];
    }

    /**
     * Writes the families that each firm in business has declared essential.
     *
     * @param active by firm
     * @param byFirm receives them
     * @return those of all firms
     */
    double declared(int specification, boolean[] active, double[] byFirm) {
        int[] approved = approvedFamilies[specification];
        int[] over = overDeclared[specification];
        long sum = 0; // of whole numbers, so that no addition of doubles waits for another
        for (int i = 0; i < byFirm.length; i++) {
            int declared = active[i] ? approved[i] + over[i] : 0;
            byFirm[i] = declared;
            sum += declared;
        }
        return sum;
    }

    /**
     * A part of one firm's knowledge and patents passes to another; families are moved whole, rounded down.
     *
     * @param familiesShare share of families that goes, in [0, 1]
     * @param capitalShare share of capital that goes, in [0, 1]
     */
    void move(int from, int into, double familiesShare, double capitalShare) {
        for (int s = 0; s < capital.length; s++) {
            for (double[] account : new double[][] {capital[s], knowledge[s], ready[s]}) {
                move(account, from, into, capitalShare);
            }
            move(granted[s], from, into, familiesShare);
            moveFamilies(s, from, into, familiesShare);
        }
        move(basic, from, into, capitalShare);
    }

    private void moveFamilies(int s, int from, int into, double share) {
        claim(s);
        int had = families[s][from];
        int sold = (int) (had * share);
        int approved = (int) (approvedFamilies[s][from] * share);
        int over = Math.max(leastOver(s, from, approved, had - sold), (int) (overDeclared[s][from] * share));
        pass(meritless[s], from, into, (int) (meritless[s][from] * share));
        pass(essential[s], from, into, (int) (essential[s][from] * share));
        pass(families[s], from, into, sold);
        pass(approvedFamilies[s], from, into, approved);
        pass(overDeclared[s], from, into, over);
    }

    /** What remains must not be declared twice over: at least so many of those sold are over-declared, given how many are approved. */
    private int leastOver(int specification, int from, int approved, int left) {
        return declared(specification, from) - approved - left;
    }

    /** Whole families of a specification are sold, as a fair sample of what the seller holds; none is lost. */
    void trade(int specification, int from, int into, int sold) {
        claim(specification);
        int[] held = families[specification];
        int had = held[from];
        move(granted[specification], from, into, sold / (double) had);
        int approved = part(approvedFamilies[specification][from], sold, had);
        int essentials = part(essential[specification][from], sold, had);
        int over = Math.max(
                leastOver(specification, from, approved, had - sold),
                part(overDeclared[specification][from], sold, had));
        pass(held, from, into, sold);
        pass(meritless[specification], from, into, part(meritless[specification][from], sold, had));
        pass(approvedFamilies[specification], from, into, approved);
        pass(overDeclared[specification], from, into, over);
        pass(essential[specification], from, into, essentials);
    }

    /** A sample's part, rounded down in whole numbers. */
    private static int part(int number, int sold, int held) {
        return (int) ((long) number * sold / held);
    }

    private static void pass(int[] account, int from, int into, int number) {
        account[from] -= number;
        account[into] += number;
    }

    /** All that a firm knows and holds of one specification becomes of another, because it goes with a fork or comes back; its record of work stays, and until its next January it is heard as it was. */
    void carry(int firm, int from, int into) {
        for (double[][] account :
                new double[][][] {capital, knowledge, split, ready, granted, contributionRemainder, readRemainder}) {
            account[into][firm] += account[from][firm];
            account[from][firm] = 0;
        }
        claim(from);
        claim(into);
        acceptance[into][firm] = acceptance[from][firm];
        for (int[][] account : new int[][][] {families, meritless, approvedFamilies, overDeclared, essential}) {
            account[into][firm] += account[from][firm];
            account[from][firm] = 0;
        }
    }

    /** The whole record of work on standards passes on, as it does in a merger. */
    void inheritWork(int from, int into) {
        for (int s = 0; s < capital.length; s++) {
            for (int[] account : new int[][] {contributions[s], approvals[s]}) {
                account[into] += account[from];
                account[from] = 0;
            }
        }
    }

    private static void move(double[] account, int from, int into, double share) {
        double moved = account[from] * share;
        account[from] -= moved;
        account[into] += moved;
    }
}
