package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "Huawei, huawei, 0", "'', abc, 3", "flaw, lawn, 2"})
    void theDistanceCountsEditedLetters(String one, String other, int distance) {
        assertThat(NearMiss.distance(one, other)).isEqualTo(distance).isEqualTo(NearMiss.distance(other, one));
    }

    @Test
    void aFarWordGetsTheListOfWhatIsAllowed() {
        assertThat(NearMiss.remedy("zebra", List.of("one", "two"))).isEqualTo("; allowed are one, two");
    }

    @Test
    void aLongListIsCut() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "number" + i).toList();
        assertThat(NearMiss.remedy("zebra", many)).endsWith("number19, ...");
    }
}
