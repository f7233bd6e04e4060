package org.sepsim.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;

class MeasurePageTest {
    @Test
    void thePageOfMeasuresSaysWhatTheListSays() throws IOException {
        Page page = new Page();
        page.line("# Measures");
        page.line("");
        page.line(
                "Made from the list of measures by `mvn test -Ddocs=update`; a test fails when the two differ. `./sepsim list measures` prints the same.");
        page.line(
                "A stock's value of a year is that of its end, a flow's the sum over the year; a ratio is made of the year's stocks and sums.");
        page.line("");
        page.header(List.of("measure", "definition", "unit", "kind", "levels", "generations"));
        for (Measure measure : Measures.all()) {
            page.row(List.of(
                    "`" + measure.name() + "`",
                    measure.definition(),
                    measure.unit(),
                    measure.kind().label(),
                    String.join(" ", measure.levels().stream().map(Level::label).toList()),
                    String.join(" ", measure.generations())));
        }
        page.mustStandIn(Path.of("docs", "measures.md"));
    }
}
