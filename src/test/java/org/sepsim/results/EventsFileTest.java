package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsFileTest {
    private static final Periods YEARS = Periods.years(2005, 2005);
    private static final List<SeriesKey> KEYS = SampleRuns.keys(0);

    @TempDir
    private Path temp;

    private static EventRow event(int number) {
        String detail = number % 3 == 0 ? "" : "it's \"no. " + number + "\", [a]\n" + "x".repeat(number % 7);
        return new EventRow(
                "20" + (10 + number % 30) + "-Q1", "type " + number % 5, "O'Firm " + number, "", "", detail);
    }

    private static RunRows run(int replicate, int events) {
        return new RunRows(
                "it's the baseline",
                0,
                replicate,
                KEYS,
                new double[][] {{1}},
                EventTexts.of(IntStream.range(0, events)
                        .mapToObj(EventsFileTest::event)
                        .toList()));
    }

    /** On both sides of the sizes of blocks, of which a run without events has none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128, 200})
    void everyEventComesBackInItsPlace(int events) throws IOException {
        Path folder = temp.resolve("results");
        try (ResultsWriter writer = ResultsWriter.open(folder, YEARS, "request")) {
            writer.add(run(2, events));
            writer.add(run(1, 70));
            writer.finish(SampleRuns.PROVENANCE, ResultsWriter.AddOn.NONE);
        }
        StringBuilder expected =
                new StringBuilder("scenario,point,replicate,date,type,actor,target,generation,detail\n");
        add(expected, 1, 70);
        add(expected, 2, events);
        assertThat(Answers.query(folder, "SELECT * FROM events")).isEqualTo(expected.toString());
    }

    private static void add(StringBuilder rows, int replicate, int events) {
        for (int number = 0; number < events; number++) {
            EventRow event = event(number);
            rows.append("it's the baseline,0,").append(replicate).append(',');
            rows.append(event.date())
                    .append(',')
                    .append(event.type())
                    .append(',')
                    .append(event.actor())
                    .append(",,,");
            rows.append(event.detail().isEmpty() ? "" : "\"" + event.detail().replace("\"", "\"\"") + "\"")
                    .append('\n');
        }
    }

    @Test
    void detailsHoldNoSeparator() {
        assertThatThrownBy(() -> new EventRow("2019-Q1", "ban", "A", "B", "5G", "x" + EventRow.SEPARATOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit separator");
    }
}
