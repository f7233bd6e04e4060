package org.sepsim.cli;

import org.sepsim.experiment.Judging;
import org.sepsim.experiment.Objective;
import org.sepsim.experiment.Request;
import picocli.CommandLine.Option;

/** By what a comparison judges its scenarios. */
final class JudgingOptions {
    /** Which way is better. */
    enum Prefer {
        HIGHER,
        LOWER
    }

    @Option(
            names = "--regret-measure",
            paramLabel = Objective.FORM,
            defaultValue = "welfare",
            description =
                    "The number by which scenarios are judged (regret, satisficing, ranking), such as declared_sep_share:6G:China:2040 (default: ${DEFAULT-VALUE}, of the world in the last year stored).")
    private String measure;

    @Option(
            names = "--prefer",
            paramLabel = "higher|lower",
            defaultValue = "higher",
            description = "Which way is better (default: ${DEFAULT-VALUE}).")
    private Prefer prefer;

    @Option(
            names = "--satisfice",
            paramLabel = ">=VALUE|<=VALUE",
            description =
                    "When a scenario does well enough in a world, such as '>=0.35' (default: no worse than the baseline in the same world).")
    private String threshold;

    @Option(
            names = "--until-ranked",
            description =
                    "Run only until the order of all scenarios by the regret measure is known (95 %% for all of it), each as often as that needs.")
    private boolean untilRanked;

    @Option(
            names = "--indifference",
            paramLabel = "X",
            description =
                    "With --until-ranked: smallest difference worth telling, in the measure's unit (default: 0.005 of a share, a thousandth of the baseline's mean of anything else).")
    private Double indifference;

    /**
     * How the scenarios of a request are judged.
     *
     * @throws UserMistake if an option does not fit the request
     */
    Judging judging(Request request) {
        if (!untilRanked && indifference != null) {
            throw new UserMistake("--indifference goes with --until-ranked");
        }
        if (indifference != null && !(indifference > 0 && Double.isFinite(indifference))) {
            throw new UserMistake("--indifference must be above 0 but is " + indifference);
        }
        Judging judging = satisficing(Judging.by(objective(request)));
        return untilRanked ? judging.untilRanked(indifference == null ? 0 : indifference) : judging;
    }

    private Objective objective(Request request) {
        try {
            return Objective.parse(measure, request, prefer == Prefer.HIGHER);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--regret-measure: " + e.getMessage());
        }
    }

    private Judging satisficing(Judging usual) {
        try {
            return threshold == null ? usual : new Judging(usual.objective(), threshold, false, 0);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--satisfice " + e.getMessage());
        }
    }
}
