package org.sepsim.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sepsim.scenario.ParameterEntry;
import org.sepsim.scenario.ParameterList;

class ParameterPageTest {
    private static final List<String> TITLES = List.of("parameter", "meaning", "unit", "allowed", "default", "source");

    @Test
    void thePageOfParametersSaysWhatTheRecordsSay() throws IOException {
        Page page = new Page();
        page.line("# Parameters");
        page.line("");
        page.line(
                "Made from the records that hold the parameters by `mvn test -Ddocs=update`; a test fails when the two differ.");
        page.line(
                "`./sepsim list parameters` prints the same. A path is that of `--set path=value`; an empty default must be given.");
        page.line(
                "Where a rule has parameters of its own they are listed under its `type`; the default rule comes first.");
        sections().forEach((title, entries) -> section(page, title, entries));
        page.mustStandIn(Path.of("docs", "parameters.md"));
    }

    /** By block of the file, and within the rules by rule. */
    private static Map<String, List<ParameterEntry>> sections() {
        Map<String, List<ParameterEntry>> sections = new LinkedHashMap<>();
        for (ParameterEntry entry : ParameterList.ofScenario()) {
            sections.computeIfAbsent(title(entry), title -> new java.util.ArrayList<>())
                    .add(entry);
        }
        return sections;
    }

    private static String title(ParameterEntry entry) {
        String[] keys = entry.path().split("\\.", -1);
        if (keys.length == 1) {
            return "top level";
        }
        if (!keys[0].equals("mechanisms")) {
            return keys[0];
        }
        return keys[0] + "." + keys[1] + (entry.rule().isEmpty() ? "" : ", type " + entry.rule());
    }

    private static void section(Page page, String title, List<ParameterEntry> entries) {
        page.line("");
        page.line("## " + title);
        page.line("");
        page.header(TITLES);
        for (ParameterEntry entry : entries) {
            page.row(List.of(
                    "`" + entry.path() + "`",
                    entry.description(),
                    entry.unit(),
                    entry.allowed(),
                    entry.def(),
                    entry.source()));
        }
    }
}
