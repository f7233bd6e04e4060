package org.sepsim.observe;

import java.util.Arrays;
import java.util.Set;
import org.sepsim.model.Generation;

/** The accounts of one run: numbers by period, generation and owner in one array an account. Those that nobody asks for are not kept. */
final class Ledger {
    /** Place that stands for all generations together. */
    static final int ALL = Generation.COUNT;

    private static final Account[] ACCOUNTS = Account.values();

    final Subjects subjects;
    final int periods;
    private final double[][] books;
    private final int[] owners;
    private final int[] generations;

    Ledger(Subjects subjects, int periods, Set<Account> kept) {
        this.subjects = subjects;
        this.periods = periods;
        books = new double[ACCOUNTS.length][];
        owners = new int[books.length];
        generations = new int[books.length];
        for (Account account : ACCOUNTS) {
            int place = account.ordinal();
            // What belongs to no nation, the fringe's, still belongs to the world.
            owners[place] = subjects.count(account.owner()) + (account.owner() == Level.NATION ? 1 : 0);
            generations[place] = generations(account);
            if (kept.contains(account)) {
                books[place] = new double[periods * generations[place] * owners[place]];
            }
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

    /** Whether anybody asks for the account. */
    boolean keeps(Account account) {
        return books[account.ordinal()] != null;
    }

    /** The array in which an account is kept; null if it is not. */
    double[] book(Account account) {
        return books[account.ordinal()];
    }

    /** Place of the first owner in {@link #book} for a period and generation; an account kept once has generation 0. */
    int place(Account account, int period, int generation) {
        int kind = account.ordinal();
        return (period * generations[kind] + generation) * owners[kind];
    }

    /** Adds the numbers of the first owners to an account, if it is kept. */
    void add(Account account, int period, int generation, double[] numbers) {
        double[] book = book(account);
        if (book != null) {
            int at = place(account, period, generation);
            for (int k = 0; k < numbers.length; k++) {
                book[at + k] += numbers[k];
            }
        }
    }

    /** Adds the number of the world to an account, if it is kept. */
    void add(Account account, int period, double number) {
        if (keeps(account)) {
            book(account)[place(account, period, 0)] += number;
        }
    }

    /** Writes the numbers of the first owners into an account, if it is kept. */
    void write(Account account, int period, int generation, double[] numbers) {
        if (keeps(account)) {
            System.arraycopy(numbers, 0, book(account), place(account, period, generation), numbers.length);
        }
    }

    /** Writes the number of the world into an account, if it is kept. */
    void write(Account account, int period, int generation, double number) {
        if (keeps(account)) {
            book(account)[place(account, period, generation)] = number;
        }
    }

    /** Puts the numbers of all entities of a level into {@code out}; those above the owners' level are sums. */
    void read(Account account, int generation, Level level, int period, double[] out) {
        boolean summed =
                generation == ALL && account.byGeneration() && generations[account.ordinal()] == Generation.COUNT;
        int first = summed || !account.byGeneration() ? 0 : generation;
        int from = place(account, period, first);
        if (level == account.owner()) {
            System.arraycopy(book(account), from, out, 0, out.length);
        } else {
            Arrays.fill(out, 0);
            addUp(account, from, level, out);
        }
        for (int g = 1; g < Generation.COUNT && summed; g++) {
            add(account, place(account, period, g), level, out);
        }
    }

    private void add(Account account, int from, Level level, double[] out) {
        if (level == account.owner()) {
            double[] book = book(account);
            for (int k = 0; k < out.length; k++) {
                out[k] += book[from + k];
            }
        } else {
            addUp(account, from, level, out);
        }
    }

    private void addUp(Account account, int from, Level level, double[] out) {
        double[] book = book(account);
        int count = owners[account.ordinal()];
        if (level == Level.WORLD) {
            double sum = out[0];
            for (int k = 0; k < count; k++) {
                sum += book[from + k];
            }
            out[0] = sum;
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
