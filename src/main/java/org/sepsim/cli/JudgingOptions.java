package org.sepsim.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.Objective;
import org.sepsim.experiment.Ranking;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.Robustness;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** By what a comparison judges its scenarios. */
final class JudgingOptions {
    private static final Pattern THRESHOLD = Pattern.compile("(>=|<=)(.+)");

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

    /** The options among other words of a command line. */
    static JudgingOptions in(List<String> words) {
        JudgingOptions options = new JudgingOptions();
        new CommandLine(CommandSpec.create().addMixin("judging", CommandSpec.forAnnotatedObject(options)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUnmatchedArgumentsAllowed(true)
                .parseArgs(words.toArray(String[]::new));
        return options;
    }

    /**
     * The comparison of a request.
     *
     * @throws UserMistake if an option does not fit the request
     */
    Comparison comparison(Request request) {
        try {
            Objective objective = Objective.parse(measure, request, prefer == Prefer.HIGHER);
            String better = prefer == Prefer.HIGHER ? ">=" : "<=";
            return threshold == null
                    ? new Comparison(request, objective, Robustness.Criterion.NO_LOSS, better + "baseline")
                    : new Comparison(request, objective, criterion(objective.higher()), threshold);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--regret-measure: " + e.getMessage());
        }
    }

    /** In the sense of {@link Objective}: where less is better, values come with their sign turned. */
    private Robustness.Criterion criterion(boolean higher) {
        Matcher parts = THRESHOLD.matcher(threshold.replace(" ", ""));
        if (!parts.matches()) {
            throw mistake();
        }
        double bound = number(parts.group(2));
        boolean atLeast = parts.group(1).equals(">=");
        return (value, baseline) -> {
            double stored = higher ? value : -value;
            return atLeast ? stored >= bound : stored <= bound;
        };
    }

    private double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw mistake();
            }
            return number;
        } catch (NumberFormatException e) {
            throw mistake();
        }
    }

    private UserMistake mistake() {
        return new UserMistake("--satisfice must look like '>=0.35' or '<=0.35' but is '" + threshold + "'");
    }

    /** What runs until it is known; nothing if all worlds are wanted. */
    Optional<Ranking> ranking(Comparison comparison) {
        if (!untilRanked && indifference != null) {
            throw new UserMistake("--indifference goes with --until-ranked");
        }
        if (indifference != null && !(indifference > 0)) {
            throw new UserMistake("--indifference must be above 0 but is " + indifference);
        }
        return untilRanked
                ? Optional.of(comparison.ranking(indifference == null ? 0 : indifference))
                : Optional.empty();
    }
}
