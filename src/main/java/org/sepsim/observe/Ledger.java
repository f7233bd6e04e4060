package org.sepsim.observe;

import java.util.Arrays;
import org.sepsim.model.Generation;

/** The accounts of one run: numbers by period, generation and owner in one array an account. */
final class Ledger {
    /** Place that stands for all generations together. */
    static final int ALL = Generation.COUNT;

    final Subjects subjects;
    final int periods;
    private final double[][] books;
    private final int[] owners;

    Ledger(Subjects subjects, int periods) {
        this.subjects = subjects;
        this.periods = periods;
        books = new double[Account.values().length][];
        owners = new int[books.length];
        for (Account account : Account.values()) {
            // What belongs to no nation, the fringe's, still belongs to the world.
            int own = subjects.count(account.owner()) + (account.owner() == Level.NATION ? 1 : 0);
            owners[account.ordinal()] = own;
            books[account.ordinal()] = new double[periods * own * generations(account)];
        }
    }

    private static int generations(Account account) {
        if (!account.byGeneration()) {
            return 1;
        }
        return account.owner() == Level.WORLD || isCount(account) ? Generation.COUNT + 1 : Generation.COUNT;
    }

    /** Accounts whose value for all generations is not the sum over them. */
    private static boolean isCount(Account account) {
        return account == Account.EXCLUDING_NATIONS || account == Account.EXCLUDING_GDP;
    }

    /** The array in which an account is kept. */
    double[] book(Account account) {
        return books[account.ordinal()];
    }

    /** Place of the first owner in {@link #book} for a period and generation; an account kept once has generation 0. */
    int place(Account account, int period, int generation) {
        return (period * generations(account) + generation) * owners[account.ordinal()];
    }

    /** Puts the numbers of all entities of a level into {@code out}; those above the owners' level are sums. */
    void read(Account account, int generation, Level level, int period, double[] out) {
        if (generation == ALL && account.byGeneration() && generations(account) == Generation.COUNT) {
            Arrays.fill(out, 0);
            for (int g = 0; g < Generation.COUNT; g++) {
                add(account, place(account, period, g), level, out);
            }
        } else {
            Arrays.fill(out, 0);
            add(account, place(account, period, account.byGeneration() ? generation : 0), level, out);
        }
    }

    private void add(Account account, int from, Level level, double[] out) {
        double[] book = book(account);
        int count = owners[account.ordinal()];
        if (level == account.owner()) {
            for (int k = 0; k < out.length; k++) {
                out[k] += book[from + k];
            }
        } else if (level == Level.WORLD) {
            for (int k = 0; k < count; k++) {
                out[0] += book[from + k];
            }
        } else if (account.owner() == Level.FIRM && level == Level.NATION) {
            int[] home = subjects.home();
            for (int i = 0; i < count; i++) {
                if (home[i] != Subjects.NO_HOME) {
                    out[home[i]] += book[from + i];
                }
            }
        } else {
            throw new IllegalArgumentException(account + " is not known by " + level.label());
        }
    }
}
