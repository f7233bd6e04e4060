package org.sepsim.observe;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a measure is made of accounts.
 *
 * @param accounts all that it reads
 * @param rule what it makes of them
 */
record Formula(Set<Account> accounts, Rule rule) {
    /** What is made of accounts. */
    @FunctionalInterface
    interface Rule {
        /**
         * Puts the values of all entities of a level for one period into {@code out}; NaN where there is none.
         *
         * @param generation place of the generation, {@link Ledger#ALL} for all
         */
        void fill(Ledger ledger, int generation, Level level, int period, double[] out);
    }

    private static Formula of(Account account, Rule rule) {
        return new Formula(Set.of(account), rule);
    }

    private static Formula of(Formula one, Formula other, Rule rule) {
        Set<Account> accounts = EnumSet.copyOf(one.accounts);
        accounts.addAll(other.accounts);
        return new Formula(accounts, rule);
    }

    void fill(Ledger ledger, int generation, Level level, int period, double[] out) {
        rule.fill(ledger, generation, level, period, out);
    }

    /** The account itself; above its owners' level the sum. */
    static Formula sum(Account account) {
        return of(
                account,
                (ledger, generation, level, period, out) -> ledger.read(account, generation, level, period, out));
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
        return of(one, other, (ledger, generation, level, period, out) -> {
            double[] second = new double[out.length];
            other.fill(ledger, generation, level, period, second);
            one.fill(ledger, generation, level, period, out);
            for (int k = 0; k < out.length; k++) {
                out[k] += sign * second[k];
            }
        });
    }

    /** Part of the world's. */
    static Formula share(Account account) {
        return of(account, (ledger, generation, level, period, out) -> {
            double[] world = new double[1];
            ledger.read(account, generation, Level.WORLD, period, world);
            ledger.read(account, generation, level, period, out);
            for (int k = 0; k < out.length; k++) {
                out[k] = over(out[k], world[0]);
            }
        });
    }

    /** One account over another. */
    static Formula quotient(Account above, Account below) {
        return new Formula(EnumSet.of(above, below), (ledger, generation, level, period, out) -> {
            double[] divisor = new double[out.length];
            ledger.read(below, generation, level, period, divisor);
            ledger.read(above, generation, level, period, out);
            for (int k = 0; k < out.length; k++) {
                out[k] = over(out[k], divisor[k]);
            }
        });
    }

    /** A generation's part of all generations, entity by entity. */
    static Formula partOfGenerations(Account account) {
        return of(account, (ledger, generation, level, period, out) -> {
            double[] all = new double[out.length];
            ledger.read(account, Ledger.ALL, level, period, all);
            ledger.read(account, generation, level, period, out);
            for (int k = 0; k < out.length; k++) {
                out[k] = over(out[k], all[k]);
            }
        });
    }

    /** Place in descending order, 1 for the largest; equal ones share the better place, those at zero have none. */
    static Formula rank(Account account) {
        return of(account, (ledger, generation, level, period, out) -> {
            ledger.read(account, generation, level, period, out);
            double[] values = out.clone();
            for (int k = 0; k < out.length; k++) {
                out[k] = values[k] > 0 ? 1 + larger(values, values[k]) : Double.NaN;
            }
        });
    }

    /** Herfindahl-Hirschman index over firms, sum of squared shares: 1/n when even, 1 when one has all. */
    static Formula concentration(Account account) {
        return of(account, (ledger, generation, level, period, out) -> {
            double[] firms = new double[ledger.subjects.count(Level.FIRM)];
            ledger.read(account, generation, Level.FIRM, period, firms);
            double sum = 0;
            double squares = 0;
            for (double value : firms) {
                sum += value;
                squares += value * value;
            }
            out[0] = over(squares, sum * sum);
        });
    }

    /** One formula for the world, another below it. */
    static Formula worldOr(Formula world, Formula below) {
        return of(
                world,
                below,
                (ledger, generation, level, period, out) ->
                        (level == Level.WORLD ? world : below).fill(ledger, generation, level, period, out));
    }

    /** One formula for pools, another for other alliances. */
    static Formula poolOr(Formula pool, Formula other) {
        return of(
                pool,
                other,
                (ledger, generation, level, period, out) ->
                        (level == Level.POOL ? pool : other).fill(ledger, generation, level, period, out));
    }

    /** One formula for all generations together, another for each. */
    static Formula allOr(Formula all, Formula each) {
        return of(
                all,
                each,
                (ledger, generation, level, period, out) ->
                        (generation == Ledger.ALL ? all : each).fill(ledger, generation, level, period, out));
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
