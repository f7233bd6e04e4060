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

    /** Puts the numbers of all entities of a level into {@code out}, period after period; those above the owners' level are sums. */
    void read(Account account, int generation, Level level, int first, double[] out) {
        boolean summed =
                generation == ALL && account.byGeneration() && generations[account.ordinal()] == Generation.COUNT;
        int from = summed || !account.byGeneration() ? 0 : generation;
        int last = summed ? Generation.COUNT - 1 : from;
        // To -0 anything may be added and stays what it is, -0 too; a sum begins with 0.
        Arrays.fill(out, level == account.owner() ? -0.0 : 0);
        for (int g = from; g <= last; g++) {
            add(account, place(account, first, g), level, out);
        }
    }

    private void add(Account account, int from, Level level, double[] out) {
        double[] book = book(account);
        int step = place(account, 1, 0);
        if (level == account.owner()) {
            addOwn(book, from, step, subjects.count(level), out);
        } else if (level == Level.WORLD) {
            addUp(book, from, step, owners[account.ordinal()], out);
        } else if (account.owner() == Level.FIRM && level == Level.NATION) {
            addHome(book, from, step, out);
        } else {
            throw new IllegalArgumentException(account + " is not known by " + level.label());
        }
    }

    private static void addOwn(double[] book, int from, int step, int entities, double[] out) {
        int at = from;
        for (int to = 0; to < out.length; to += entities) {
            for (int k = 0; k < entities; k++) {
                out[to + k] += book[at + k];
            }
            at += step;
        }
    }

    /** Each sum waits for its last addition: four periods side by side take the time of one. */
    private static void addUp(double[] book, int from, int step, int count, double[] out) {
        int at = from;
        int period = 0;
        for (; period + 3 < out.length; period += 4) {
            double first = out[period];
            double second = out[period + 1];
            double third = out[period + 2];
            double fourth = out[period + 3];
            for (int k = at; k < at + count; k++) {
                first += book[k];
                second += book[k + step];
                third += book[k + 2 * step];
                fourth += book[k + 3 * step];
            }
            out[period] = first;
            out[period + 1] = second;
            out[period + 2] = third;
            out[period + 3] = fourth;
            at += 4 * step;
        }
        for (; period < out.length; period++) {
            for (int k = at; k < at + count; k++) {
                out[period] += book[k];
            }
            at += step;
        }
    }

    private void addHome(double[] book, int from, int step, double[] out) {
        int[] home = subjects.home();
        int at = from;
        for (int to = 0; to < out.length; to += subjects.nations()) {
            for (int i = 0; i < home.length; i++) {
                if (home[i] != Subjects.NO_HOME) {
                    out[to + home[i]] += book[at + i];
                }
            }
            at += step;
        }
    }
}
