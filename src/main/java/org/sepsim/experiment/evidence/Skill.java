package org.sepsim.experiment.evidence;

import java.util.List;
import java.util.Locale;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;
import org.sepsim.results.Statistics;

/**
 * How much better than a naive forecast the model is, over targets that have one.
 *
 * <pre>{@code
 * skill = 1 − MAE / MAE_naive,  errors in half plausible ranges of their targets; interval by resampling targets
 * }</pre>
 *
 * @param use of the targets
 * @param naive which forecast
 * @param targets how many
 * @param mae mean error of the model's medians
 * @param maeNaive mean error of the forecasts
 * @param skill 1 if the model is always right, 0 if it is as good, below 0 if it is worse
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Skill(
        String use, Naive naive, int targets, double mae, double maeNaive, double skill, double low, double high) {
    private static final int RESAMPLES = 2000;

    /**
     * The skill over some targets.
     *
     * @param forecasts at least one
     */
    public static Skill of(String use, Naive naive, List<NaiveForecast> forecasts, Chance luck) {
        int count = forecasts.size();
        double mae = forecasts.stream().mapToDouble(f -> f.comparison().error()).sum() / count;
        double maeNaive = forecasts.stream().mapToDouble(NaiveForecast::error).sum() / count;
        long key = luck.key(Purpose.RESAMPLING, Chance.id("skill"), Chance.id(use + " " + naive.label()));
        double[] drawn = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double ours = 0;
            double theirs = 0;
            for (int i = 0; i < count; i++) {
                NaiveForecast one = forecasts.get((int) (count * Chance.uniform(key, 0, resample, i)));
                ours += one.comparison().error();
                theirs += one.error();
            }
            drawn[resample] = of(ours, theirs);
        }
        double low = Statistics.quantile(drawn, 0.025);
        double high = Statistics.quantile(drawn, 0.975);
        return new Skill(use, naive, count, mae, maeNaive, of(mae, maeNaive), low, high);
    }

    private static double of(double ours, double theirs) {
        return theirs > 0 ? 1 - ours / theirs : Double.NaN;
    }

    /** The skill in a sentence, plain where the naive forecast wins. */
    public String sentence() {
        String winner = skill < 0 ? "The naive forecast wins" : skill > 0 ? "The model wins" : "Neither wins";
        boolean sure = low > 0 || high < 0;
        return String.format(
                Locale.ROOT,
                "%s over %d %s target%s: against the forecast %s, skill %.2f [%.2f, %.2f]%s.",
                winner,
                targets,
                use,
                targets == 1 ? "" : "s",
                naive.words(),
                skill,
                low,
                high,
                sure ? "" : "; the interval holds 0, so this may be chance");
    }
}
