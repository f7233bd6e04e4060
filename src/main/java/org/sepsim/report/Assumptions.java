package org.sepsim.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.scenario.ParameterEnsemble;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;

/**
 * The numbers of a scenario by where they come from, and of those without a source the ones that are in doubt most, by the range over which the
 * record of the parameter says that they are to be swept.
 *
 * <pre>{@code
 * doubt = (high - low) / |value|        swept range over the value
 * }</pre>
 */
final class Assumptions {
    private static final int MOST = 12;
    private static final Pattern SWEPT = Pattern.compile("swept (-?[0-9.]*[0-9])(?:-| to )([0-9.]*[0-9])");

    /** A number that a scenario uses. */
    private record Used(ParameterEntry parameter, String value) {
        Matcher swept() {
            return SWEPT.matcher(parameter.source());
        }

        /** 0 where no range is named or the value is 0. */
        double doubt() {
            Matcher range = swept();
            double size = Math.abs(Double.parseDouble(value));
            return range.find() && size > 0
                    ? (Double.parseDouble(range.group(2)) - Double.parseDouble(range.group(1))) / size
                    : 0;
        }

        String origin() {
            String source = parameter.source();
            for (String word : List.of("our choice", "estimated", "recalled")) {
                if (source.startsWith(word)) {
                    return word;
                }
            }
            return source.isEmpty() ? "none named" : "sourced";
        }

        List<String> row() {
            Matcher range = swept();
            String doubt = range.find() ? range.group(1) + " to " + range.group(2) : "";
            String plain = new BigDecimal(value).stripTrailingZeros().toPlainString();
            return List.of(parameter.path(), parameter.description(), plain, doubt, parameter.source());
        }
    }

    private Assumptions() {}

    /**
     * The section.
     *
     * @param scenario as it was run
     * @param studied whether a sensitivity study was told of before
     */
    static String html(ScenarioText scenario, boolean studied) {
        Set<String> drawn = Set.copyOf(
                ParameterEnsemble.ofResolved(scenario.name(), scenario.text()).parameters());
        List<Used> used = used(ScenarioChanges.values(scenario));
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("sourced", "recalled", "estimated", "our choice").forEach(origin -> counts.put(origin, 0));
        used.forEach(number -> counts.computeIfPresent(number.origin(), (origin, count) -> count + 1));
        List<List<String>> rows = new ArrayList<>();
        used.stream()
                .filter(number -> number.doubt() > 0 && !number.origin().equals("sourced"))
                .filter(number -> !drawn.contains(number.parameter().path()))
                .sorted(Comparator.comparingDouble((Used number) -> -number.doubt())
                        .thenComparing(number -> number.parameter().path()))
                .limit(MOST)
                .forEach(number -> rows.add(number.row()));
        String before = studied
                ? "What no study has varied is not ranked. "
                : "Which assumptions matter most to these results is known only after a study: ./sepsim sensitivity"
                        + " scenarios/studies/what-moves-5g.yaml ranks some, and ./sepsim report DIR --with"
                        + " results/what-moves-5g takes the ranking up here. ";
        String told = before + "Of the numbers of rules and economy in " + scenario.name()
                + " that name where they come from, "
                + counts.get("sourced") + " have a source, " + counts.get("recalled") + " are recalled from one, "
                + counts.get("estimated") + " are estimated and " + counts.get("our choice")
                + " are our choice. "
                + (drawn.isEmpty()
                        ? ""
                        : drawn.size()
                                + " of them every world draws from the scenario's ensemble, so that the bands hold"
                                + " what is not known of them. ")
                + "Below are those without a source that "
                + (drawn.isEmpty() ? "" : "are the same in every world and ")
                + "are in doubt most, by the range over"
                + " which it should be swept over the value itself; that says nothing of how much it matters.";
        return Html.paragraph(told)
                + (rows.isEmpty()
                        ? ""
                        : Html.table(
                                "Numbers without a source, most in doubt first",
                                List.of("Parameter", "Meaning", "Value", "Swept over", "Where it comes from"),
                                rows));
    }

    private static List<Used> used(Map<String, String> values) {
        List<Used> used = new ArrayList<>();
        for (ParameterEntry parameter : ParameterList.ofScenario()) {
            String value = values.getOrDefault(parameter.path(), "");
            String above = parameter.path().replaceFirst("[.][^.]*$", "");
            boolean ruleInUse = parameter.rule().isEmpty() || parameter.rule().equals(values.get(above + ".type"));
            if (ruleInUse && !parameter.path().startsWith("policy.") && value.matches("-?[0-9.]+([eE]-?[0-9]+)?")) {
                used.add(new Used(parameter, value));
            }
        }
        return used;
    }
}
