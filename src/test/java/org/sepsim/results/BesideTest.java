package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void whatGoesWrongInTheWorkIsThrownWhereItsEndIsAwaited() {
        try (Beside work = new Beside(() -> {
            throw new IOException("the disk is full");
        })) {
            assertThatThrownBy(work::finish).isInstanceOf(IOException.class).hasMessage("the disk is full");
        }
    }

    @Test
    void theWorkHasEndedWhenItsMakerGoesOnEvenIfThatOneFails() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        assertThatThrownBy(() -> {
                    Beside work = new Beside(() -> {
                        await(failing);
                        ended.set(true);
                    });
                    try (work) {
                        failing.countDown();
                        throw new IllegalStateException("the other thing failed");
                    }
                })
                .hasMessage("the other thing failed");
        assertThat(ended).isTrue();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
