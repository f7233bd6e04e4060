package org.sepsim.experiment.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.evidence.Question;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.experiment.facts.Ablation;
import org.sepsim.experiment.facts.FactSheet;
import org.sepsim.experiment.facts.FactTable;
import org.sepsim.scenario.Scenario;

/**
 * Asks the worlds of a study, keeps their answers as it goes, and can go on where it stopped.
 *
 * @param study what is asked
 * @param worlds that are run
 * @param progress is told how many worlds have answered
 */
public record Examination(ValidationStudy study, Worlds worlds, Batch.Progress progress) {
    /**
     * Runs what is not known yet.
     *
     * @param work folder that keeps what was run
     * @throws CancellationException if somebody wants it to stop; what was run is kept
     * @throws org.sepsim.results.ResultsException if what the folder keeps is another validation's
     */
    public Answers run(Path work) throws InterruptedException {
        String fingerprint = study.fingerprint() + " " + worlds.seed() + " " + worlds.replicates();
        try (AnswerLog log = new AnswerLog(work, fingerprint)) {
            return new Asking(log).all();
        }
    }

    /** Worlds that are asked in all. */
    private int answers() {
        int once = study.asked().size() + 1 + (study.backtest().isPresent() ? 1 : 0);
        return once * worlds.replicates() + Math.min(study.ablated(), worlds.replicates()) * Ablation.mechanisms();
    }

    /** One examination under way. */
    private final class Asking {
        private final AnswerLog log;
        private int answered;

        Asking(AnswerLog log) {
            this.log = log;
        }

        Answers all() throws InterruptedException {
            Validation validation = validation();
            FactSheet sheet = new FactSheet(study.variant());
            double[][] facts = ask("facts", sheet, worlds);
            Optional<Ablation> ablation = study.ablated() > 0 ? Optional.of(ablation(facts)) : Optional.empty();
            Optional<Backtest.Answered> backtest = Optional.empty();
            if (study.backtest().isPresent()) {
                Backtest predicted = study.backtest().get();
                double[][] values = ask("backtest", predicted.question(study.variant()), worlds);
                backtest = Optional.of(predicted.answered(values, study.first(), worlds.seed()));
            }
            return new Answers(
                    validation,
                    FactTable.of(study.first().name(), facts, worlds.seed(), ablation),
                    ablation,
                    backtest,
                    worlds.seed());
        }

        private Validation validation() throws InterruptedException {
            List<Validation> parts = new ArrayList<>();
            for (Map.Entry<Scenario, List<Target>> one : study.asked().entrySet()) {
                String name = "targets of " + one.getKey().name();
                parts.add(Validation.of(
                        one.getKey(),
                        one.getValue(),
                        study.targets(),
                        worlds,
                        question -> log.kept(name, question),
                        told(answered)));
                answered += worlds.replicates();
            }
            return parts.stream().reduce(Validation::and).orElseThrow();
        }

        private Ablation ablation(double[][] facts) throws InterruptedException {
            int count = Math.min(study.ablated(), worlds.replicates());
            Worlds few = new Worlds(worlds.seed(), count, worlds.threads());
            Map<String, double[][]> without = new LinkedHashMap<>();
            for (Map.Entry<String, FactSheet> off :
                    Ablation.sheets(study.variant()).entrySet()) {
                without.put(off.getKey(), ask("without " + off.getKey(), off.getValue(), few));
            }
            return new Ablation(Arrays.copyOf(facts, count), without, worlds.seed());
        }

        private double[][] ask(String name, Question question, Worlds of) throws InterruptedException {
            double[][] values = of.of(log.kept(name, question), told(answered));
            answered += of.replicates();
            return values;
        }

        private IntConsumer told(int before) {
            return ended -> {
                progress.stored(before + ended, answers());
                if (progress.stopWanted()) {
                    throw new CancellationException(
                            "stopped after " + (before + ended) + " of " + answers() + " worlds");
                }
            };
        }
    }
}
