package org.sepsim.model.event;

import java.util.function.Consumer;

/** A reason that is put into words only when somebody reads the log; what it is made of must be kept as of the day. Equal to another that reads the same. */
public final class LateWords implements CharSequence {
    private final Consumer<Telling> words;

    /**
     * Words to come.
     *
     * @param words tells always the same; not {@code null}
     */
    public LateWords(Consumer<Telling> words) {
        this.words = words;
    }

    /** Writes them down. */
    void tell(Telling out) {
        words.accept(out);
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LateWords late && toString().equals(late.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tell(new Telling(text));
        return text.toString();
    }
}
