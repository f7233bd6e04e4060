package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.mechanism.Rules;
import org.sepsim.model.Parameter;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Tells what there is: scenarios, parameters, measures, rules.")
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum What {
        SCENARIOS,
        PARAMETERS,
        MEASURES,
        RULES
    }

    @Parameters(index = "0", paramLabel = "WHAT", description = "scenarios, parameters, measures or rules.")
    private What what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BEGINNING",
            defaultValue = "",
            description = "Only names that begin so, such as mechanisms.rndBudget.")
    private String beginning;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Listed> listed = switch (what) {
            case SCENARIOS -> ScenarioTitles.in(Installation.home().resolve("scenarios"));
            case PARAMETERS -> parameters();
            case MEASURES -> Measures.all().stream().map(ListCommand::measure).toList();
            case RULES -> rules();
        };
        List<Listed> chosen =
                listed.stream().filter(l -> l.name().startsWith(beginning)).toList();
        if (chosen.isEmpty()) {
            throw new UserMistake("nothing in the list of " + what.name().toLowerCase(Locale.ROOT) + " begins with '"
                    + beginning + "'");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            out.println(Json.of(chosen));
        } else {
            chosen.forEach(l -> l.print(out));
        }
        return ExitCode.DONE;
    }

    private static List<Listed> parameters() {
        return ParameterList.ofScenario().stream().map(ListCommand::parameter).toList();
    }

    private static Listed parameter(ParameterEntry entry) {
        String rule = entry.rule().isEmpty() ? "" : " (rule " + entry.rule() + ")";
        return new Listed(
                entry.path() + rule,
                entry.description(),
                entry.unit(),
                entry.allowed() + (entry.def().isEmpty() ? "; must be given" : "; default " + entry.def()),
                entry.source());
    }

    private static Listed measure(Measure measure) {
        String levels =
                String.join(", ", measure.levels().stream().map(Level::label).toList());
        return new Listed(
                measure.name(),
                measure.definition(),
                measure.unit(),
                measure.kind().label() + "; " + levels + "; " + String.join(", ", measure.generations()),
                "");
    }

    private static List<Listed> rules() {
        List<Listed> listed = new ArrayList<>();
        for (var seam : Mechanisms.class.getRecordComponents()) {
            Map<String, Class<? extends Record>> rules = Rules.BY_SEAM.get(seam.getType());
            if (rules == null) {
                continue;
            }
            String description = seam.getAnnotation(Parameter.class).value();
            boolean first = true;
            for (var rule : rules.entrySet()) {
                listed.add(new Listed(
                        "mechanisms." + seam.getName() + ": " + rule.getKey(),
                        description,
                        "",
                        (first ? "default; " : "") + rule.getValue().getSimpleName(),
                        ""));
                first = false;
            }
        }
        return listed;
    }
}
