package org.sepsim.gui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Works out what a chart shows beside Swing's thread; of several wishes only the last is drawn. Called by Swing's thread. */
final class Painter implements AutoCloseable {
    private final Background background;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private volatile int wishes;
    private int drawn;

    Painter(String name, Consumer<String> complaints) {
        background = new Background(name, complaints);
    }

    /**
     * Wishes for a picture.
     *
     * @param work makes it, by another thread
     * @param show shows it
     */
    <T> void draw(Supplier<T> work, Consumer<T> show) {
        int wish = wishes + 1;
        wishes = wish;
        background.work(
                () -> {
                    if (wish < wishes) {
                        return List.<T>of();
                    }
                    return List.of(work.get());
                },
                made -> {
                    made.forEach(show);
                    finish(wish);
                },
                () -> finish(wish));
    }

    private void finish(int wish) {
        drawn = wish;
        if (drawn == wishes) {
            waiting.forEach(one -> one.complete(null));
            waiting.clear();
        }
    }

    /** Complete once the last wish so far is on show. */
    CompletableFuture<Void> drawn() {
        CompletableFuture<Void> future = new CompletableFuture<>();
        if (drawn == wishes) {
            future.complete(null);
        } else {
            waiting.add(future);
        }
        return future;
    }

    @Override
    public void close() {
        background.close();
    }
}
