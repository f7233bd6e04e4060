package org.sepsim.mechanism.alliance;

/**
 * Those who are alone found camps, as {@link Landscape#found} has it.
 *
 * @param camp changed by each camp that stands
 * @param member members of the camp that is tried, in order of place, the first so many: the methods are told how many, and return how many there are then
 */
@SuppressWarnings("ArrayRecordComponent") // works on arrays handed to it, never compared
record Founding(double[] size, double[] propensity, int[] order, int[] camp, int[] member) {
    /** Foundings that have not begun. */
    Founding(double[] size, double[] propensity, int[] order, int[] camp) {
        this(size, propensity, order, camp, new int[size.length]);
    }

    /** Whether a camp of those alone could stand: its members' friends among them must draw one of them by more than the cost. Sums are rounded up and down alike, so that what exceeds it is never missed. */
    static boolean isPossible(double[] size, double[] propensity, int[] movers, double cost, int[] camp) {
        int[] alone = new int[movers.length];
        int count = 0;
        for (int i : movers) {
            alone[count] = i;
            count += camp[i] == Landscape.ALONE ? 1 : 0;
        }
        for (int a = 0; a < count; a++) {
            double friends = 0;
            int row = alone[a] * size.length;
            for (int b = 0; b < count; b++) {
                friends += b == a ? 0 : Math.max(0, size[alone[b]] * propensity[row + alone[b]]);
            }
            if (friends > cost) {
                return true;
            }
        }
        return false;
    }

    /** Tries to found a camp; returns whether it stands. If not, everybody is where it was. */
    boolean found(int k, int capacity, double cost) {
        int founder = founder();
        if (founder == Landscape.ALONE) {
            return false;
        }
        int members = part(k, cost, gather(k, capacity, enter(founder, k, 0)));
        if (members > 1) {
            return true;
        }
        while (members > 0) {
            members = leave(member[0], members);
        }
        return false;
    }

    /** Takes in whoever is alone and drawn to the camp, as long as there is room. */
    private int gather(int k, int capacity, int before) {
        int members = before;
        for (boolean grows = true; grows; ) {
            grows = false;
            for (int i : order) {
                if (camp[i] == Landscape.ALONE && members < capacity && pull(i, members) > Landscape.LEAST_GAIN) {
                    members = enter(i, k, members);
                    grows = true;
                }
            }
        }
        return members;
    }

    /** Lets go whoever finds the camp not worth its cost. */
    private int part(int k, double cost, int before) {
        int members = before;
        for (boolean shrinks = true; shrinks; ) {
            shrinks = false;
            for (int i : order) {
                if (camp[i] == k && pull(i, members) <= cost) {
                    members = leave(i, members);
                    shrinks = true;
                }
            }
        }
        return members;
    }

    /** What draws an actor to the camp. */
    private double pull(int i, int members) {
        double sum = 0;
        int row = i * size.length;
        for (int m = 0; m < members; m++) {
            int j = member[m];
            sum += j == i ? 0 : size[j] * propensity[row + j];
        }
        return sum;
    }

    private int enter(int i, int k, int members) {
        camp[i] = k;
        int at = members;
        for (; at > 0 && member[at - 1] > i; at--) {
            member[at] = member[at - 1];
        }
        member[at] = i;
        return members + 1;
    }

    private int leave(int i, int members) {
        camp[i] = Landscape.ALONE;
        int at = 0;
        while (member[at] != i) {
            at++;
        }
        System.arraycopy(member, at + 1, member, at, members - 1 - at);
        return members - 1;
    }

    /** The largest of those alone who has a friend among them. */
    private int founder() {
        int best = Landscape.ALONE;
        for (int i : order) {
            boolean larger = best == Landscape.ALONE || size[i] > size[best];
            if (camp[i] == Landscape.ALONE && larger && hasFriendAlone(i)) {
                best = i;
            }
        }
        return best;
    }

    private boolean hasFriendAlone(int i) {
        for (int j : order) {
            boolean alone = j != i && camp[j] == Landscape.ALONE;
            if (alone && size[i] * propensity[i * size.length + j] > Landscape.LEAST_GAIN) {
                return true;
            }
        }
        return false;
    }
}
