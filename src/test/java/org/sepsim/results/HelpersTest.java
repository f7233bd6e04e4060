package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HelpersTest {
    @Test
    void whatGoesWrongInTheWorkIsThrownWhereItsEndIsAwaited() {
        try (Helpers helpers = new Helpers(1)) {
            Helpers.Task work = helpers.begin(() -> {
                throw new IOException("the disk is full");
            });
            assertThatThrownBy(work::finish).isInstanceOf(IOException.class).hasMessage("the disk is full");
        }
    }

    @Test
    void theWorkHasEndedWhenItsMakerGoesOnEvenIfThatOneFails() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        assertThatThrownBy(() -> {
                    try (Helpers helpers = new Helpers(1)) {
                        helpers.begin(() -> {
                            begun.countDown();
                            await(failing);
                            ended.set(true);
                        });
                        await(begun);
                        failing.countDown();
                        throw new IllegalStateException("the other thing failed");
                    }
                })
                .hasMessage("the other thing failed");
        assertThat(ended).isTrue();
    }

    @Test
    void workThatHasNotBegunIsDropped() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean second = new AtomicBoolean();
        Thread maker = new Thread(() -> {
            try (Helpers helpers = new Helpers(1)) {
                helpers.begin(() -> {
                    begun.countDown();
                    await(closing);
                });
                helpers.begin(() -> second.set(true));
            }
        });
        maker.start();
        await(begun);
        untilItWaits(maker); // for the first work, having dropped the second
        closing.countDown();
        join(maker);
        assertThat(second).isFalse();
    }

    @Test
    void anInterruptionIsRememberedUntilTheWorkHasEnded() {
        AtomicBoolean ended = new AtomicBoolean();
        Thread maker = Thread.currentThread();
        try (Helpers helpers = new Helpers(1)) {
            helpers.begin(() -> {
                untilItWaits(maker);
                ended.set(true);
            });
            maker.interrupt();
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).isTrue();
    }

    private static void untilItWaits(Thread maker) {
        while (maker.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
