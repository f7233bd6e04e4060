package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Objective;
import org.sepsim.experiment.Request;
import org.sepsim.experiment.UntilSure;
import org.sepsim.results.Shard;
import picocli.CommandLine.Option;

/** Whether a batch ends when a number is known well enough. */
final class UntilOptions {
    @Option(
            names = "--until",
            paramLabel = "HALF_WIDTH",
            description =
                    "Run only until the mean of one number (--of) is known to this half-width of its 95 %% interval in every scenario, in the number's unit, such as 0.005 of a share.")
    private Double halfWidth;

    @Option(
            names = "--of",
            paramLabel = Objective.FORM,
            defaultValue = "declared_sep_share:5G:China:2030",
            description =
                    "With --until: the number, also as MEASURE:LEVEL:ENTITY:GENERATION:YEAR (default: ${DEFAULT-VALUE}).")
    private String number;

    /**
     * The batch that ends so, if that is wanted.
     *
     * @throws UserMistake if an option does not fit the request
     */
    Optional<UntilSure> of(Request request, Shard shard) {
        if (halfWidth == null) {
            return Optional.empty();
        }
        if (!shard.whole()) {
            throw new UserMistake("--until looks at all worlds and cannot be divided; leave out --shard");
        }
        Objective objective;
        try {
            objective = Objective.parse(number, request, true);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--of: " + e.getMessage());
        }
        try {
            return Optional.of(new UntilSure(request, objective, halfWidth));
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--until " + e.getMessage());
        }
    }

    /** Tells how many worlds it took. */
    static void tell(UntilSure asked, Batch.Report report, PrintWriter out) {
        asked.sureness(report.folder())
                .forEach((scenario, known) -> out.printf(
                        Locale.ROOT,
                        "%s, %s: %.4g \u00b1 %.2g (95 %%) after %d worlds, %s%n",
                        scenario,
                        asked.objective().text(),
                        known.mean(),
                        known.halfWidth(),
                        known.worlds(),
                        known.halfWidth() <= asked.halfWidth() ? "as sure as asked" : "not as sure as asked"));
    }
}
