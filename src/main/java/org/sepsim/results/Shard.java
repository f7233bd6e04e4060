package org.sepsim.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an experiment that is computed by itself; {@link Merge} joins the parts.
 *
 * @param index which, from 1
 * @param of how many there are
 */
public record Shard(int index, int of) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    public Shard {
        if (of < 1 || index < 1 || index > of) {
            throw new IllegalArgumentException(
                    "a shard must be i/n with i from 1 to n, such as 2/8, but is " + index + "/" + of);
        }
    }

    /**
     * The shard of a text such as {@code 2/8}; nothing if it looks otherwise.
     *
     * @throws IllegalArgumentException if there is no such shard, as of 9/8
     */
    public static Optional<Shard> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Whether this is all there is. */
    public boolean whole() {
        return of == 1;
    }

    /** Every so-manieth of the elements, so that shards are of like work; in order. */
    public <T> List<T> of(List<T> all) {
        if (whole()) {
            return all;
        }
        List<T> own = new ArrayList<>(all.size() / of + 1);
        for (int i = index - 1; i < all.size(); i += of) {
            own.add(all.get(i));
        }
        return own;
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
