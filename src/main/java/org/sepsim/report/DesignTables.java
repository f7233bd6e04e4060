package org.sepsim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Provenance.ScenarioText;

/** What a design varies, beside what the scenario itself has. */
final class DesignTables {
    private static final int LISTED = 12;
    private static final MathContext DIGITS = new MathContext(4);

    private DesignTables() {}

    /**
     * The section.
     *
     * @param factors what is varied
     * @param points how many there are
     * @param base the scenario that is varied, as it was run
     */
    static String html(List<FactorColumn> factors, int points, ScenarioText base) {
        Map<String, String> values = ScenarioChanges.values(base);
        List<List<String>> rows = new ArrayList<>();
        for (FactorColumn factor : factors) {
            rows.add(List.of(
                    factor.name(),
                    values.getOrDefault(factor.name(), "\u2013"),
                    told(factor),
                    Integer.toString(factor.words().size())));
        }
        String whole = "<pre tabindex=\"0\">" + Html.text(base.text()) + "</pre>\n";
        return Html.paragraph(points + " points vary " + base.name() + "; all else stays as its file says. "
                        + ScenarioChanges.purpose(base))
                + Html.table(
                        "Factors",
                        List.of("Parameter", "In " + base.name(), "Varied over", "Different values", "Meaning"),
                        ScenarioChanges.withMeaning(rows))
                + Html.details("The whole of " + base.name() + ", as it was run", whole);
    }

    private static String rounded(String number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String told(FactorColumn factor) {
        List<String> words = factor.numeric()
                ? factor.words().stream().map(DesignTables::rounded).toList()
                : factor.words();
        boolean range = factor.numeric() && words.size() > LISTED;
        return range ? words.get(0) + " to " + words.get(words.size() - 1) : String.join(", ", words);
    }
}
