package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTextsTest {
    private static final EventRow BAN = new EventRow("2019-Q1", "ban", "Türkiye", "Vendor", "5G", "why → so\n");
    private static final EventRow EXIT = new EventRow("2020-Q2", "exit", "Vendor", "", "", "");

    @Test
    void giveTheRowsBackInOrder() {
        assertThat(EventTexts.of(List.of(BAN, EXIT)).rows()).containsExactly(BAN, EXIT);
        assertThat(EventTexts.of(List.of(BAN, EXIT)).count()).isEqualTo(2);
        assertThat(EventTexts.NONE.rows()).isEmpty();
    }

    @Test
    void areWrittenInPieces() {
        EventTexts.Writer writer = new EventTexts.Writer(1);
        writer.begin("2019-Q1", "ban", "Türkiye", "Vendor", "5G");
        writer.detail().append("why ").append("→ so\n");
        writer.end();
        writer.begin("2020-Q2", "exit", "Vendor", "", "");
        writer.end();

        assertThat(writer.texts().rows()).containsExactly(BAN, EXIT);
    }

    @Test
    void noneOfThemHoldsTheSeparator() {
        EventTexts.Writer writer = new EventTexts.Writer(1);
        String two = "one" + EventRow.SEPARATOR + "other";
        assertThatThrownBy(() -> writer.begin("2019-Q1", "ban", two, "", "")).hasMessageContaining("unit separator");
        writer.begin("2019-Q1", "ban", "A", "B", "5G");
        writer.detail().append(two);
        assertThatThrownBy(writer::end).hasMessageContaining("unit separator");
    }
}
