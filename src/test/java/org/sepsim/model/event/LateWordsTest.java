package org.sepsim.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateWordsTest {
    @Test
    void areNotPutTogetherBeforeTheyAreRead() {
        AtomicInteger read = new AtomicInteger();
        Event lift = new Lift(
                "Here", "Vendor", new LateWords(out -> out.add("pressure ").add(read.incrementAndGet())));
        assertThat(read).hasValue(0);
        assertThat(lift.detail()).isEqualTo("all generations; pressure 1");
        assertThat(read).hasValue(1);
    }

    @Test
    void eventsThatReadTheSameAreEqual() {
        Event lift = new Lift("Here", "Vendor", new LateWords(out -> out.add("pressure 0.5")));
        assertThat(lift)
                .isEqualTo(new Lift(
                        "Here",
                        "Vendor",
                        new LateWords(out -> out.add("pressure ").add(0.5))))
                .hasSameHashCodeAs(new Lift(
                        "Here",
                        "Vendor",
                        new LateWords(out -> out.add("pressure ").add(0.5))))
                .isNotEqualTo(new Lift("Here", "Vendor", new LateWords(out -> out.add("pressure 0.6"))));
    }

    @Test
    void areText() {
        CharSequence words = new LateWords(out -> out.add("pressure"));
        assertThat(words).hasSize(8).contains("press").endsWith("sure");
        assertThat(words.charAt(1)).isEqualTo('r');
        assertThat(words.subSequence(0, 5)).hasToString("press");
    }
}
