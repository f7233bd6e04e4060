package org.sepsim.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sepsim.results.CsvFile;
import org.sepsim.results.DesignTable;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Recipe;
import org.sepsim.results.ResultsException;
import org.sepsim.results.Shard;
import org.sepsim.results.TextKind;

/**
 * How a results folder was made, without time, place, machine and number of threads.
 *
 * @param command the command that makes it again, where the files lie as they are shipped
 * @param recipe what it was asked for
 */
record Made(String command, String recipe) {
    private static final Periods ALL = Periods.years(2005, 2040);

    /**
     * Refuses a part of an experiment: of a shard there is nothing to tell before all are joined.
     *
     * @throws ResultsException if the folder is one
     */
    static void requireWhole(Path folder) {
        Shard shard = Manifest.read(folder).provenance().asked().shard();
        if (!shard.whole()) {
            throw new ResultsException(folder + ": is shard " + shard
                    + "; ./sepsim merge joins the shards, and there are" + " pages of what it makes");
        }
    }

    static Made of(Path folder) {
        Manifest manifest = Manifest.read(folder);
        return new Made(command(folder, manifest), Recipe.whole(manifest));
    }

    private static String command(Path folder, Manifest manifest) {
        Provenance from = manifest.provenance();
        List<Provenance.ScenarioText> texts = from.scenarios();
        String what;
        if (Files.exists(folder.resolve(IndexTable.FILE))) {
            what = "sensitivity scenarios/studies/" + name(texts, TextKind.STUDY);
        } else if (Files.exists(folder.resolve(DesignTable.FILE))) {
            what = "sweep scenarios/sweeps/" + name(texts, TextKind.DESIGN) + years(manifest);
        } else if (Files.exists(folder.resolve(ValidationCharts.FILE))) {
            what = "validate scenarios/" + texts.get(0).name() + ".yaml" + evidence(texts);
        } else if (Files.exists(folder.resolve(CalibrationCharts.FIT))) {
            what = "calibrate scenarios/studies/" + name(texts, TextKind.STUDY);
        } else if (Files.exists(folder.resolve(DifferenceTable.FILE))) {
            what = "compare" + files(texts.subList(0, texts.size() - 1)) + years(manifest) + judging(folder);
        } else {
            what = "batch" + files(texts) + years(manifest);
        }
        return "./sepsim " + what + " --seed " + from.seed() + " --replicates " + from.replicates();
    }

    /** What a validation asks beside targets and facts. */
    private static String evidence(List<Provenance.ScenarioText> texts) {
        String off = TextKind.EXTENT
                .in(texts)
                .map(text -> " --mechanisms-off " + text.text())
                .orElse("");
        String backtest = TextKind.STUDY.in(texts).isPresent()
                ? " --backtest scenarios/studies/" + name(texts, TextKind.STUDY)
                : "";
        return off + backtest;
    }

    private static String name(List<Provenance.ScenarioText> texts, TextKind kind) {
        return TextKind.plain(kind.in(texts).orElseThrow()) + ".yaml";
    }

    private static String files(List<Provenance.ScenarioText> texts) {
        StringBuilder names = new StringBuilder();
        texts.forEach(text -> names.append(" scenarios/").append(text.name()).append(".yaml"));
        return names.toString();
    }

    private static String years(Manifest manifest) {
        Periods periods = manifest.periods();
        boolean all = periods.firstYear() == ALL.firstYear() && periods.lastYear() == ALL.lastYear();
        return (all ? "" : " --years " + periods.firstYear() + ".." + periods.lastYear())
                + (periods.quarterly() ? " --by quarter" : "");
    }

    /** By what scenarios were judged, where it is not what the command does by itself. */
    private static String judging(Path folder) {
        List<String> options = new ArrayList<>();
        List<Map<String, String>> judged = CsvFile.read(folder.resolve("robustness.csv"));
        if (!judged.isEmpty()) {
            Map<String, String> row = judged.get(0);
            options.add(" --regret-measure "
                    + quoted(row.get("measure") + ":" + row.get("generation") + ":" + row.get("entity") + ":"
                            + row.get("year")));
            options.add(" --prefer " + row.get("better"));
            if (!row.get("criterion").endsWith("baseline")) {
                options.add(" --satisfice " + quoted(row.get("criterion").replace(" ", "")));
            }
        }
        List<Map<String, String>> ranked = CsvFile.read(folder.resolve("ranking.csv"));
        if (!ranked.isEmpty()) {
            options.add(" --until-ranked --indifference " + ranked.get(0).get("indifference"));
        }
        return String.join("", options);
    }

    /** As a shell needs it. */
    private static String quoted(String word) {
        return word.matches("[\\w:./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
