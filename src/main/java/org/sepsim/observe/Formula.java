package org.sepsim.observe;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a measure is made of accounts. Whole periods are worked out at once: a run has thousands of them.
 *
 * @param needs which accounts it reads
 * @param rule what it makes of them
 */
record Formula(Needs needs, Rule rule) {
    /** Which accounts are read. */
    @FunctionalInterface
    interface Needs {
        /** For the entities of a level and a generation, {@link Ledger#ALL} for all. */
        Set<Account> accounts(int generation, Level level);
    }

    /** What is made of accounts. */
    @FunctionalInterface
    interface Rule {
        /**
         * Puts the values of all entities of a level into {@code out}, period after period, for as many periods as it holds; NaN where there is none.
         *
         * @param generation place of the generation, {@link Ledger#ALL} for all
         * @param first period
         */
        void fill(Ledger ledger, int generation, Level level, int first, double[] out);
    }

    private static Formula of(Account account, Rule rule) {
        Set<Account> read = Set.of(account);
        return new Formula((generation, level) -> read, rule);
    }

    private static Formula of(Formula one, Formula other, Rule rule) {
        Needs both = (generation, level) -> {
            Set<Account> read = EnumSet.copyOf(one.accounts(generation, level));
            read.addAll(other.accounts(generation, level));
            return read;
        };
        return new Formula(both, rule);
    }

    /** All accounts that are read for the entities of a level. */
    Set<Account> accounts(int generation, Level level) {
        return needs.accounts(generation, level);
    }

    void fill(Ledger ledger, int generation, Level level, int first, double[] out) {
        rule.fill(ledger, generation, level, first, out);
    }

    /** The account itself; above its owners' level the sum. */
    static Formula sum(Account account) {
        return of(
                account,
                (ledger, generation, level, first, out) -> ledger.read(account, generation, level, first, out));
    }

    /** One number and another. */
    static Formula plus(Formula one, Formula other) {
        return combined(one, other, 1);
    }

    /** One number less another. */
    static Formula minus(Formula one, Formula other) {
        return combined(one, other, -1);
    }

    private static Formula combined(Formula one, Formula other, int sign) {
        return of(one, other, (ledger, generation, level, first, out) -> {
            double[] second = new double[out.length];
            other.fill(ledger, generation, level, first, second);
            one.fill(ledger, generation, level, first, out);
            for (int k = 0; k < out.length; k++) {
                out[k] += sign * second[k];
            }
        });
    }

    /** Part of the world's. */
    static Formula share(Account account) {
        return of(account, (ledger, generation, level, first, out) -> {
            int entities = ledger.subjects.count(level);
            double[] world = new double[entities == 0 ? 0 : out.length / entities];
            ledger.read(account, generation, Level.WORLD, first, world);
            ledger.read(account, generation, level, first, out);
            for (int period = 0; period < world.length; period++) {
                for (int k = period * entities; k < (period + 1) * entities; k++) {
                    out[k] = over(out[k], world[period]);
                }
            }
        });
    }

    /** One account over another. */
    static Formula quotient(Account above, Account below) {
        Set<Account> both = EnumSet.of(above, below);
        return new Formula((generation, level) -> both, (ledger, generation, level, first, out) -> {
            double[] divisor = new double[out.length];
            ledger.read(below, generation, level, first, divisor);
            ledger.read(above, generation, level, first, out);
            for (int k = 0; k < out.length; k++) {
                out[k] = over(out[k], divisor[k]);
            }
        });
    }

    /** A generation's part of all generations, entity by entity. */
    static Formula partOfGenerations(Account account) {
        return of(account, (ledger, generation, level, first, out) -> {
            double[] all = new double[out.length];
            ledger.read(account, Ledger.ALL, level, first, all);
            ledger.read(account, generation, level, first, out);
            for (int k = 0; k < out.length; k++) {
                out[k] = over(out[k], all[k]);
            }
        });
    }

    /** Place in descending order, 1 for the largest; equal ones share the better place, those at zero have none. */
    static Formula rank(Account account) {
        return of(account, (ledger, generation, level, first, out) -> {
            ledger.read(account, generation, level, first, out);
            int entities = ledger.subjects.count(level);
            for (int from = 0; from < out.length; from += entities) {
                double[] values = Arrays.copyOfRange(out, from, from + entities);
                for (int k = 0; k < entities; k++) {
                    out[from + k] = values[k] > 0 ? 1 + larger(values, values[k]) : Double.NaN;
                }
            }
        });
    }

    /** Herfindahl-Hirschman index over firms, sum of squared shares: 1/n when even, 1 when one has all. */
    static Formula concentration(Account account) {
        return of(account, (ledger, generation, level, first, out) -> {
            int count = ledger.subjects.count(Level.FIRM);
            double[] firms = new double[out.length * count];
            ledger.read(account, generation, Level.FIRM, first, firms);
            for (int period = 0; period < out.length; period++) {
                double sum = 0;
                double squares = 0;
                for (int i = period * count; i < (period + 1) * count; i++) {
                    sum += firms[i];
                    squares += firms[i] * firms[i];
                }
                out[period] = over(squares, sum * sum);
            }
        });
    }

    /** One formula for the world, another below it. */
    static Formula worldOr(Formula world, Formula below) {
        return chosen((generation, level) -> level == Level.WORLD ? world : below);
    }

    /** One formula for pools, another for other alliances. */
    static Formula poolOr(Formula pool, Formula other) {
        return chosen((generation, level) -> level == Level.POOL ? pool : other);
    }

    /** One formula for all generations together, another for each. */
    static Formula allOr(Formula all, Formula each) {
        return chosen((generation, level) -> generation == Ledger.ALL ? all : each);
    }

    /** Which formula is meant. */
    @FunctionalInterface
    private interface Choice {
        Formula of(int generation, Level level);
    }

    private static Formula chosen(Choice choice) {
        return new Formula(
                (generation, level) -> choice.of(generation, level).accounts(generation, level),
                (ledger, generation, level, first, out) ->
                        choice.of(generation, level).fill(ledger, generation, level, first, out));
    }

    private static int larger(double[] values, double than) {
        int count = 0;
        for (double value : values) {
            count += value > than ? 1 : 0;
        }
        return count;
    }

    private static double over(double above, double below) {
        return below > 0 ? above / below : Double.NaN;
    }
}
