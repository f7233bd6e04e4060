package org.sepsim.mechanism.diffusion;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;

/**
 * Bass (1969), Management Science 15: {@code F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t)}, in closed form always, t in years since launch.
 *
 * <p>Who launches later is faster, {@code q_c = min(1.5, q (1 + catchUp lag_c))}, the lag in years behind the first nation: others' users have shown what a generation is good for, and its devices have become cheap (Takada and Jain 1991, Journal of
 * Marketing 55; of mobile telephony Gruber and Verboven 2001, European Economic Review 45, and Rouvinen 2006, Telecommunications Policy 30).
 */
public record Bass(
        @Parameter(
                value = "coefficient of innovation, p",
                unit = "1/year",
                min = 0.0001,
                max = 0.2,
                def = "0.03",
                source = "typical 0.03-0.04 (Sultan, Farley and Lehmann 1990)")
        double innovation,

        @Parameter(
                value = "coefficient of imitation, q",
                unit = "1/year",
                min = 0.01,
                max = 1.5,
                def = "0.38",
                source = "typical 0.3-0.38 (Sultan, Farley and Lehmann 1990)")
        double imitation,

        @Parameter(
                value =
                        "rise of the coefficient of imitation with each year that a nation launches later than the first, as a part of it",
                unit = "1/year",
                min = 0,
                max = 0.5,
                def = "0.05",
                source =
                        "sign: Takada and Jain (1991), Gruber and Verboven (2001), Rouvinen (2006); size our choice within 0-0.3, free")
        double catchUp)
        implements DiffusionRule {
    /** Above this share nothing is left to hasten, and its logarithm would be lost to rounding. */
    private static final double ALL_BUT_ALL = 1 - 1e-9;

    private static final double MOST_IMITATION = 1.5;

    public Bass {
        Check.within("innovation", innovation, 0.0001, 0.2);
        Check.within("imitation", imitation, 0.01, MOST_IMITATION);
        Check.within("catchUp", catchUp, 0, 0.5);
    }

    @Override
    public double adopted(double years) {
        if (years <= 0) {
            return 0;
        }
        double decay = Exp.any(-(innovation + imitation) * years);
        return (1 - decay) / (1 + imitation / innovation * decay);
    }

    @Override
    public Bass launchedAfter(double years) {
        double faster = Math.min(MOST_IMITATION, imitation * (1 + catchUp * years));
        return faster == imitation ? this : new Bass(innovation, faster, catchUp);
    }

    @Override
    public double[] adoptedByQuarter(int count) {
        double[] exponent = new double[count];
        for (int age = 0; age < count; age++) {
            exponent[age] = -(innovation + imitation) * (age / 4.0);
        }
        double[] decay = new double[count];
        Exp.any(exponent, decay);
        double ratio = imitation / innovation;
        for (int age = 0; age < count; age++) {
            decay[age] = (1 - decay[age]) / (1 + ratio * decay[age]);
        }
        return decay;
    }

    @Override
    public double yearsUntil(double share) {
        Check.within("share", share, 0, Math.nextDown(1.0));
        return Log.of((1 + imitation / innovation * share) / (1 - share)) / (innovation + imitation);
    }

    /** The closed form with p' from the present share on; exact for any number of steps. */
    @Override
    public double hastened(double years, double innovationFactor, double step) {
        double share = innovationFactor == 1 ? 1 : adopted(years);
        if (share >= ALL_BUT_ALL) {
            return years + step;
        }
        double p = innovation * innovationFactor;
        double sum = p + imitation;
        double age = Log.of((1 + imitation / p * share) / (1 - share)) / sum + step;
        double decay = Exp.any(-sum * age);
        double reached = (1 - decay) / (1 + imitation / p * decay);
        return reached >= ALL_BUT_ALL ? years + step : yearsUntil(reached);
    }

    /** Age of fastest adoption, {@code ln(q/p)/(p+q)}, in years; below 0 where q is below p, and adoption is then fastest at launch. */
    public double peakAge() {
        return FastMath.log(imitation / innovation) / (innovation + imitation);
    }

    /** Adopters per year at the peak, as a share of the potential: {@code (p+q)^2 / (4q)}, where q is at least p. */
    public double peakRate() {
        double sum = innovation + imitation;
        return sum * sum / (4 * imitation);
    }
}
