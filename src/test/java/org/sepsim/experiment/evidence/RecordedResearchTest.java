package org.sepsim.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.NationData;
import org.sepsim.observe.Level;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

class RecordedResearchTest {
    private static final Scenario BASELINE = ScenarioReader.read(Path.of("scenarios/baseline.yaml"), List.of());
    private static final RecordedResearch RECORD = new RecordedResearch(BASELINE);

    private static Target about(Level level, String entity) {
        return new Target(
                "t", "declared_sep_share", level, entity, "5G", "2019", "value", 0.1, 0, 0.2, "test", "1", "baseline");
    }

    @Test
    void sharesOfNationsMakeTheWhole() {
        double sum = BASELINE.world().nations().stream()
                .map(NationData::name)
                .flatMap(nation -> RECORD.share(about(Level.NATION, nation), 2018).stream())
                .mapToDouble(share -> share)
                .sum();

        assertThat(sum).isCloseTo(1, within(1e-12)); // rounding
    }

    @Test
    void whoTakesOthersOverHasTheirRecordToo() {
        double before = RECORD.share(about(Level.FIRM, "Nokia"), 2005).orElseThrow();
        double after = RECORD.share(about(Level.FIRM, "Nokia"), 2018).orElseThrow();

        assertThat(after).isGreaterThan(before);
        assertThat(RECORD.share(about(Level.FIRM, "Nobody"), 2018)).isEmpty();
    }
}
