package org.sepsim.report;

import java.util.List;
import java.util.Map;
import org.sepsim.results.Table;

/** Rows of {@code skill.csv} in plain sentences: who is nearer to the data, the model or a forecast without a model, and whether that may be chance. */
final class SkillWords {
    /** What each forecast says, by its name in the file. */
    private static final Map<String, String> FORECASTS = Map.of(
            "persistence", "that things stay as the last data say",
            "last_generation", "that a share is as it was for the generation before",
            "rnd_proportional", "that a share is as the share in R&D spending that the worlds had before",
            "rnd_record", "that a share is as the share in R&D spending of 2004 by the record");

    private SkillWords() {}

    /** The row in a sentence; a forecast of an unknown name goes by it. */
    static String sentence(Table skills, List<String> row) {
        String name = skills.text(row, "forecast");
        String naive = "the forecast " + FORECASTS.getOrDefault(name, name.replace('_', ' '));
        double skill = skills.number(row, "skill");
        double low = skills.number(row, "ci95_low");
        double high = skills.number(row, "ci95_high");
        String use = skills.text(row, "use");
        String count = skills.text(row, "targets");
        return "On " + count + (count.equals("1") ? " target" : " targets")
                + (use.equals("predicted") ? " predicted " : " for " + use + " ")
                + (skill < 0 ? naive + " is nearer to the data than the model" : nearer(skill) + naive)
                + " (skill " + SweepWords.number(skill) + ", 95 % " + SweepWords.number(low) + " to "
                + SweepWords.number(high) + ")"
                + (low > 0 || high < 0 ? "." : "; the interval holds 0, so this may be chance.");
    }

    private static String nearer(double skill) {
        return skill > 0 ? "the model is nearer to the data than " : "the model is as near to the data as ";
    }
}
