package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryTableTest {
    private static final List<SeriesKey> KEYS = SampleRuns.keys(3);

    /** Bytes of one cell: a number of each run. */
    private static final int RUNS = 5;

    private static final int CELL = RUNS * Double.BYTES;

    @TempDir
    private Path temp;

    private String table(Periods periods, long bandBytes) throws IOException {
        Path folder = Files.createTempDirectory(temp, "spool");
        Path file = folder.resolve("trajectories.csv");
        try (Spool spool = new Spool(folder, periods, "request")) {
            for (int replicate = 1; replicate <= RUNS; replicate++) {
                spool.add(SampleRuns.run("baseline", replicate, KEYS, periods));
            }
            new TrajectoryTable(spool, bandBytes).write(file);
        }
        return Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, CELL, 3 * CELL, 5 * CELL, 8 * CELL})
    void bandsOfAnyWidthGiveTheSameTable(long bandBytes) throws IOException {
        Periods years = Periods.years(2005, 2008);

        assertThat(table(years, bandBytes)).isEqualTo(table(years, TrajectoryTable.BAND_BYTES));
    }

    @Test
    void everyPeriodOfEverySeriesHasItsRow() throws IOException {
        List<String> rows =
                table(Periods.quarters(2005, 2006), 3 * CELL).lines().toList();

        assertThat(rows).hasSize(1 + KEYS.size() * 8 - 1); // the first number of the first series is missing everywhere
        assertThat(rows.get(0)).startsWith("scenario,generation,measure,level,entity,year,quarter,");
        assertThat(rows.get(rows.size() - 1)).contains(",2006,4,");
    }
}
