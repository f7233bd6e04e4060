package org.sepsim.gui.window;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.sepsim.gui.session.Branch;

/**
 * How long a move of a lever takes until it is drawn, and how long the window does not answer meanwhile; told to who asks for it, to be measured on a quiet machine. Called by Swing's thread only.
 */
final class Pace {
    private static final int TICK = 5;

    private final Timer pulse = new Timer(TICK, tick -> beat());
    private Consumer<String> told;
    private Branch made;
    private long moved;
    private long first;
    private long last;
    private long longest;

    /** Tells of every move from now on. */
    void tell(Consumer<String> listener) {
        told = listener;
        pulse.setCoalesce(true);
    }

    /** A lever was moved. */
    void moved() {
        if (told != null) {
            made = null;
            moved = System.nanoTime();
            first = 0;
            last = moved;
            longest = 0;
            pulse.start();
        }
    }

    /** What the move makes of a branch is about to be shown. */
    void made(Branch branch) {
        made = branch;
    }

    /** Bands of so many worlds of a branch are on show. */
    void drawn(Branch branch, int worlds) {
        if (told == null || worlds == 0 || !branch.equals(made)) {
            return;
        }
        long now = System.nanoTime();
        first = first == 0 ? now : first;
        if (worlds == Ensembles.WORLDS) {
            beat();
            pulse.stop();
            made = null;
            told.accept(String.format(
                    Locale.ROOT,
                    "lever moved: first picture after %d ms, all %d worlds after %d ms, longest wait of the window %d ms",
                    millis(first - moved),
                    worlds,
                    millis(now - moved),
                    millis(longest)));
        }
    }

    /** The pulse is answered by the thread that answers the user. */
    private void beat() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
