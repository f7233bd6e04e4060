package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.model.LoggedEvent;

/** What the timeline says of the events of a world. */
class EventWordsTest {
    private static List<LoggedEvent> events;

    /** Parameters as they stand: which patents are sold in the first world depends on them. */
    @BeforeAll
    static void play(@TempDir Path temp) throws IOException {
        Path baseline = Path.of("scenarios", "baseline.yaml").toAbsolutePath();
        Path plain = Files.writeString(
                temp.resolve("plain.yaml"), "extends: " + baseline + "\npurpose: events\nensemble: none\n");
        events = Session.open(plain, 1, 1).twin().chronicle().events();
    }

    @Test
    void everyTypeThatHappensHasASentenceOfItsOwn() {
        Set<String> plain = events.stream()
                .filter(logged -> {
                    String type = logged.event().type().replace('-', ' ');
                    return EventWords.of(logged.event())
                            .startsWith(logged.event().actor() + ": " + type);
                })
                .map(logged -> logged.event().type())
                .collect(Collectors.toSet());
        assertThat(plain).isEmpty();
        assertThat(events.stream().map(logged -> logged.event().type()).distinct())
                .hasSizeGreaterThan(30);
    }

    /** Who takes over whom is of the record of the world. */
    @Test
    void sentencesNameWhoActsFirst() {
        assertThat(events.stream().map(EventWords::dated))
                .anyMatch(words -> words.startsWith("2007-Q1  Alcatel-Lucent takes over Lucent"))
                .anyMatch(
                        words -> words.startsWith("2007-Q2  Nokia Siemens Networks takes over businesses of Siemens ("))
                .anyMatch(words -> words.matches("20\\d\\d-Q1  .+ buys patents of .+ \\(.+\\)"))
                .anyMatch(words -> words.startsWith("2013-Q1  US bans Huawei ("))
                .anyMatch(words -> words.startsWith("2024-Q4  Germany bans Huawei for 5G ("))
                .anyMatch(words -> words.startsWith("2018-Q3  US cuts ZTE off from components ("))
                .anyMatch(words -> words.startsWith("2019-Q3  Czechia puts forward the Prague proposals for 5G ("));
    }
}
