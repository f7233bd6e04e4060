package org.sepsim.mechanism.alliance;

/** Which camp a group of actors becomes who are found to belong together. */
final class Placement {
    private Placement() {}

    /**
     * Puts the members of a part into a camp: that of those held among them, else the free camp where most of them are, else the first free one, else none.
     *
     * @param part of each actor
     * @param k the part to be placed
     * @param taken camps that have gone to other parts; changed
     * @param camp changed
     */
    static void of(Aggregation question, int[] part, int k, boolean[] taken, int[] camp) {
        boolean anyHeld = false;
        int[] present = new int[taken.length];
        for (int i = 0; i < part.length; i++) {
            if (part[i] == k) {
                anyHeld |= question.held()[i];
                if (camp[i] != Landscape.ALONE) {
                    present[camp[i]]++;
                }
            }
        }
        int own = anyHeld ? Landscape.ALONE : freeCamp(present, taken);
        int nowhere = question.mayStayAlone() ? Landscape.ALONE : 0;
        for (int i = 0; i < part.length; i++) {
            if (part[i] == k && !question.held()[i]) {
                camp[i] = anyHeld ? camp[dearest(question, part, i)] : own == Landscape.ALONE ? nowhere : own;
            }
        }
        if (own != Landscape.ALONE) {
            taken[own] = true;
        }
    }

    private static int freeCamp(int[] present, boolean[] taken) {
        int best = Landscape.ALONE;
        for (int c = 0; c < taken.length; c++) {
            if (!taken[c] && (best == Landscape.ALONE || present[c] > present[best])) {
                best = c;
            }
        }
        return best;
    }

    /** Of those held in its part, the one to whom an actor inclines most. */
    private static int dearest(Aggregation question, int[] part, int i) {
        int best = -1;
        int n = part.length;
        for (int j = 0; j < n; j++) {
            boolean counts = question.held()[j] && part[j] == part[i];
            if (counts && (best < 0 || question.propensity()[i * n + j] > question.propensity()[i * n + best])) {
                best = j;
            }
        }
        return best;
    }
}
