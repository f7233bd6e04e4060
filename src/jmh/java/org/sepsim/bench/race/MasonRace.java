package org.sepsim.bench.race;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The race as MASON's manual writes a model: every firm and nation an agent on the schedule, MASON's generator, phases by ordering. */
final class MasonRace implements Race {
    private static final int INVENTING = 0;
    private static final int DECIDING = 1;
    private static final int COMPETING = 2;
    private static final int SETTLING = 3;
    private static final int RECORDING = 4;

    private final int firms;

    MasonRace(int firms) {
        this.firms = firms;
    }

    @Override
    public Series run(long seed, long replicate) {
        Model model = new Model(seed * 1_000_003 + replicate);
        model.start();
        do {
            if (!model.schedule.step(model)) {
                break;
            }
        } while (model.schedule.getSteps() < YEARS);
        model.finish();
        return model.series;
    }

    private final class Model extends SimState {
        private static final long serialVersionUID = 1L;

        private final transient Series series = new Series();
        private final transient Firm[] firm = new Firm[firms];
        private final transient Nation[] nation = new Nation[NATIONS];
        private transient double growth = 1;
        private transient double attraction;
        private transient long patents;

        Model(long seed) {
            super(seed);
        }

        @Override
        public void start() {
            super.start();
            for (int n = 0; n < NATIONS; n++) {
                nation[n] = new Nation(n);
            }
            double weights = 0;
            for (int i = 0; i < firms; i++) {
                firm[i] = new Firm(nation[Race.nation(i, firms)], random.nextDouble(), random.nextDouble());
                weights += firm[i].share;
            }
            schedule.scheduleRepeating(Schedule.EPOCH, INVENTING, state -> openYear(), 1);
            for (Firm f : firm) {
                f.begin(weights);
                schedule.scheduleRepeating(Schedule.EPOCH, INVENTING + 1, f, 1);
                schedule.scheduleRepeating(Schedule.EPOCH, COMPETING + 1, state -> f.attract(), 1);
                schedule.scheduleRepeating(Schedule.EPOCH, SETTLING + 1, state -> f.settle(), 1);
            }
            for (Nation n : nation) {
                schedule.scheduleRepeating(Schedule.EPOCH, DECIDING + 1, n, 1);
            }
            schedule.scheduleRepeating(Schedule.EPOCH, RECORDING + 1, state -> collect(), 1);
        }

        private void openYear() {
            growth *= 1 + GROWTH;
            attraction = 0;
            patents = 0;
            for (Nation n : nation) {
                n.patents = 0;
                n.shutOutBy = 0;
            }
        }

        private void collect() {
            double squares = 0;
            int shut = 0;
            for (Firm f : firm) {
                squares += f.share * f.share;
            }
            for (Nation n : nation) {
                shut += n.shutOutBy;
            }
            series.put((int) schedule.getSteps(), patents, squares, shut);
        }

        private final class Firm implements Steppable {
            private static final long serialVersionUID = 1L;

            private final transient Nation home;
            private final double intensity;
            private double share;
            private double capital;
            private double pull;
            private int patents;

            Firm(Nation home, double luck, double weightLuck) {
                this.home = home;
                intensity = LOWEST_INTENSITY + INTENSITY_RANGE * luck;
                share = LOWEST_WEIGHT + weightLuck;
            }

            void begin(double weights) {
                share /= weights;
                capital = intensity * Race.volume(firms, 1) * share / DEPRECIATION;
            }

            @Override
            public void step(SimState state) {
                capital = (1 - DEPRECIATION) * capital + intensity * Race.volume(firms, growth) * share;
                patents += Knuth.poisson(PRODUCTIVITY * Math.pow(capital, ELASTICITY), random::nextDouble);
                home.patents += patents;
                Model.this.patents += patents;
            }

            void attract() {
                double x = Model.this.patents == 0 ? 0 : (double) firms * patents / Model.this.patents;
                pull = home.access() * Math.exp(PULL * x / (1 + x));
                attraction += pull;
            }

            void settle() {
                share = (1 - ADJUSTMENT) * share + ADJUSTMENT * pull / attraction;
            }
        }

        private final class Nation implements Steppable {
            private static final long serialVersionUID = 1L;

            private final int number;
            private final double threshold;
            private long patents;
            private int shutOutBy;

            Nation(int number) {
                this.number = number;
                threshold = Race.threshold(number);
            }

            double access() {
                return 1 - (double) shutOutBy / NATIONS;
            }

            @Override
            public void step(SimState state) {
                for (Nation other : nation) {
                    if (other.number != number
                            && Model.this.patents > 0
                            && (double) other.patents / Model.this.patents > threshold) {
                        other.shutOutBy++;
                    }
                }
            }
        }
    }
}
