package org.sepsim.experiment.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sepsim.experiment.evidence.Validation;
import org.sepsim.experiment.evidence.ValidationTables;
import org.sepsim.experiment.facts.Ablation;
import org.sepsim.experiment.facts.FactTable;
import org.sepsim.results.Table;

/**
 * What worlds say to data.
 *
 * @param validation every target
 * @param facts the stylised facts
 * @param ablation the same with each mechanism switched off, if it was asked for
 * @param backtest what was predicted, if it was asked for
 * @param seed of the intervals
 */
public record Answers(
        Validation validation,
        Table facts,
        Optional<Ablation> ablation,
        Optional<Backtest.Answered> backtest,
        long seed) {
    /** Begins the names of the files of the back-test. */
    public static final String BACKTEST = "backtest-";

    /** Writes all tables into a results folder. */
    public void write(Path folder) throws IOException {
        ValidationTables.write(validation, "", validation.skills(seed), validation.summaries(), folder);
        facts.write(folder.resolve(FactTable.FILE));
        if (ablation.isPresent()) {
            ablation.get().table().write(folder.resolve(Ablation.FILE));
            Ablation.mechanismTable().write(folder.resolve(Ablation.SWITCHES));
        }
        if (backtest.isPresent()) {
            Backtest.Answered predicted = backtest.get();
            ValidationTables.write(predicted.validation(), BACKTEST, predicted.skills(), predicted.summaries(), folder);
        }
    }

    /** Worlds that came to no end. */
    public int failed() {
        return validation.failed()
                + backtest.map(predicted -> predicted.validation().failed()).orElse(0);
    }
}
