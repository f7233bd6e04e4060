package org.sepsim.gui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the window says to its user. Called by Swing's thread only. */
final class Messages {
    /** Where in a change something is wrong: of use in a file only. */
    private static final Pattern PLACE = Pattern.compile("(?m)^--set:\\d+:\\d+: (policy\\.dated\\[\\d+]\\.?)?");

    private final List<Consumer<Message>> listeners = new ArrayList<>();

    /**
     * A message.
     *
     * @param text one line or more
     * @param complaint whether something was refused or went wrong
     */
    record Message(String text, boolean complaint) {}

    /** Tells whoever listens from now on. */
    void listen(Consumer<Message> listener) {
        listeners.add(listener);
    }

    /** Tells what was done. */
    void say(String text) {
        tell(new Message(text, false));
    }

    /** Tells what was refused or went wrong. */
    void complain(String text) {
        tell(new Message(PLACE.matcher(text).replaceAll(""), true));
    }

    private void tell(Message message) {
        listeners.forEach(listener -> listener.accept(message));
    }
}
