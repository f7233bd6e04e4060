package org.sepsim.bench.race;

import ec.util.MersenneTwisterFast;
import java.util.Arrays;
import org.sepsim.mechanism.capital.PerpetualInventory;
import org.sepsim.random.Chance;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;
import org.sepsim.random.Poisson;
import org.sepsim.random.Purpose;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * The race as the project writes a model: keyed chance and exact samplers by the array, phases, one entry a year on MASON's schedule. Every firm has a key of its
 * own, so that adding a firm changes no draw of another.
 */
final class EngineRace implements Race {
    private final int firms;
    private final long[] id;
    private final int[] nation;

    EngineRace(int firms) {
        this.firms = firms;
        id = new long[firms];
        nation = new int[firms];
        for (int i = 0; i < firms; i++) {
            id[i] = Chance.id("firm " + i);
            nation[i] = Race.nation(i, firms);
        }
    }

    @Override
    public Series run(long seed, long replicate) {
        Model model = new Model(seed, replicate);
        model.start();
        while (model.schedule.step(model)) {} // until the model has killed its schedule
        return model.series;
    }

    private final class Model extends SimState {
        private static final long serialVersionUID = 1L;

        /** MASON wants a generator; all chance is keyed, so it is never asked and one serves every run. */
        private static final MersenneTwisterFast NEVER_ASKED = new MersenneTwisterFast(0);

        private final transient Chance chance;
        private final transient Series series = new Series();
        private final transient Restrictions restrictions = new Restrictions();
        private final transient long[] key = new long[firms];
        private final transient long[] decision = new long[firms];
        private final transient long[] bits = new long[firms];
        private final transient double[] luck = new double[firms];
        private final transient double[] intensity = new double[firms];
        private final transient double[] share = new double[firms];
        private final transient double[] capital = new double[firms];
        private final transient double[] scratch = new double[firms];
        private final transient int[] found = new int[firms];
        private final transient int[] patents = new int[firms];
        private final transient long[] ofNation = new long[NATIONS];
        private transient double growth = 1;
        private transient long all;

        Model(long seed, long replicate) {
            super(NEVER_ASKED, new Schedule());
            chance = new Chance(seed, replicate);
        }

        /** Does not prime the generator, which takes longer than a small race. */
        @Override
        public void start() {
            drawFirms();
            schedule.scheduleRepeating(Schedule.EPOCH, 0, state -> stepYear());
        }

        private void drawFirms() {
            double sum = 0;
            for (int i = 0; i < firms; i++) {
                key[i] = chance.key(Purpose.INVENTIONS, id[i], Chance.NOBODY);
                long initial = chance.key(Purpose.INITIAL_VALUES, id[i], Chance.NOBODY);
                intensity[i] = LOWEST_INTENSITY + INTENSITY_RANGE * Chance.uniform(initial, 0, 0, 0);
                share[i] = LOWEST_WEIGHT + Chance.uniform(initial, 0, 0, 1);
                sum += share[i];
            }
            for (int i = 0; i < firms; i++) {
                share[i] /= sum;
                capital[i] = intensity[i] * Race.volume(firms, 1) * share[i] / DEPRECIATION;
            }
        }

        private void stepYear() {
            int year = (int) schedule.getSteps();
            growth *= 1 + GROWTH;
            invest();
            invent(year);
            count();
            restrictions.decide(ofNation, all);
            compete();
            series.put(year, all, squares(), restrictions.active());
            if (year == YEARS - 1) {
                kill();
            }
        }

        private void invest() {
            double volume = Race.volume(firms, growth);
            for (int i = 0; i < firms; i++) {
                capital[i] = PerpetualInventory.next(capital[i], intensity[i] * volume * share[i], DEPRECIATION);
            }
        }

        private void invent(int year) {
            Chance.decide(key, firms, year, decision);
            Chance.uniform(decision, firms, 0, bits, luck);
            for (int i = 0; i < firms; i++) {
                scratch[i] = ELASTICITY * Log.of(capital[i]);
            }
            Exp.of(scratch, 0, firms, scratch);
            for (int i = 0; i < firms; i++) {
                scratch[i] *= PRODUCTIVITY;
            }
            Poisson.quantiles(scratch, luck, firms, found);
            for (int i = 0; i < firms; i++) {
                patents[i] += found[i];
            }
        }

        private void count() {
            Arrays.fill(ofNation, 0);
            all = 0;
            for (int i = 0; i < firms; i++) {
                ofNation[nation[i]] += patents[i];
            }
            for (long n : ofNation) {
                all += n;
            }
        }

        private void compete() {
            double perPatent = all == 0 ? 0 : (double) firms / all;
            for (int i = 0; i < firms; i++) {
                double x = perPatent * patents[i];
                scratch[i] = PULL * (x / (1 + x));
            }
            Exp.of(scratch, 0, firms, scratch);
            double sum = 0;
            for (int i = 0; i < firms; i++) {
                scratch[i] *= restrictions.access(nation[i]);
                sum += scratch[i];
            }
            for (int i = 0; i < firms; i++) {
                share[i] = (1 - ADJUSTMENT) * share[i] + ADJUSTMENT * (scratch[i] / sum);
            }
        }

        private double squares() {
            double sum = 0;
            for (double s : share) {
                sum += s * s;
            }
            return sum;
        }
    }
}
