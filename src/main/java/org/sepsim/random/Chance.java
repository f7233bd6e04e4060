package org.sepsim.random;

import org.apache.commons.rng.core.source64.SplitMix64;

/**
 * The luck of one run, asked for by what it decides: the same question gets the same number, whatever else was asked.
 *
 * <pre>{@code
 * m(x)  = first output of SplitMix64 seeded with x
 * root  = m(m(seed) xor replicate)
 * key   = m(m(m(root xor purpose) xor agent) xor counterpart)
 * u     = m(m(key xor (generation, quarter)) xor draw), 52 bits, at the middle of their cell
 * }</pre>
 *
 * <p>Immutable: one object may serve any number of threads. Keys are made in set-up, two mixings are paid a draw.
 *
 * <p>Source of SplitMix64: Steele, Lea and Flood (2014), OOPSLA, 453–472. Why it: {@code docs/decisions/0002}.
 */
public final class Chance {
    /** The counterpart, or the agent, of a draw that has none. */
    public static final long NOBODY = 0;

    private final long root;

    /**
     * The luck of one replicate.
     *
     * @param seed of the whole experiment, any number
     * @param replicate which of its worlds, any number
     */
    public Chance(long seed, long replicate) {
        root = mix(mix(seed) ^ replicate);
    }

    /**
     * Hashes a name to 64 bits, the same on every machine. Agents enter keys by this, never by their index.
     *
     * @param name of an agent or entity; the empty name has an id too
     */
    public static long id(String name) {
        long hash = mix(name.length());
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ name.charAt(i));
        }
        return hash;
    }

    /**
     * The key under which an agent's draws for one purpose are found.
     *
     * @param agent {@link #id} of who decides
     * @param counterpart {@link #id} of whom it is decided about, or {@link #NOBODY}
     */
    public long key(Purpose purpose, long agent, long counterpart) {
        return complete(begin(purpose, agent), counterpart);
    }

    /**
     * What the keys of all of an agent's draws for one purpose begin with; {@link #complete} makes a key of it.
     *
     * @param agent {@link #id} of who decides
     */
    public long begin(Purpose purpose, long agent) {
        return mix(mix(root ^ purpose.code()) ^ agent);
    }

    /**
     * The key that {@link #key} gives.
     *
     * @param begun from {@link #begin}
     * @param counterpart {@link #id} of whom it is decided about, or {@link #NOBODY}
     */
    public static long complete(long begun, long counterpart) {
        return mix(begun ^ counterpart);
    }

    /**
     * A uniform number, above 0 and below 1: an odd multiple of 2⁻⁵³, so that 1 − u is exact.
     *
     * @param key from {@link #key}
     * @param generation index of the generation, or any number that tells two decisions apart
     * @param quarter index of the quarter
     * @param draw 0 for the first number of this decision, 1 for the next
     */
    public static double uniform(long key, int generation, int quarter, int draw) {
        long when = ((long) generation << Integer.SIZE) | Integer.toUnsignedLong(quarter);
        return number(mix(mix(key ^ when) ^ draw));
    }

    /**
     * What all draws of many decisions begin with.
     *
     * @param key from {@link #key}
     * @param count how many of the first keys
     * @param quarter index of the quarter; the generation is 0
     * @param decision receives what {@link #uniform(long[], int, int, long[], double[])} takes
     */
    public static void decide(long[] key, int count, int quarter, long[] decision) {
        long when = Integer.toUnsignedLong(quarter);
        for (int n = 0; n < count; n++) {
            decision[n] = mix(key[n] ^ when);
        }
    }

    /**
     * Numbers of many decisions at once, the same as {@link #uniform(long, int, int, int)} gives for each key. Two short loops: the compiler turns the first into vector instructions.
     *
     * @param decision from {@link #decide}
     * @param count how many of the first decisions
     * @param draw 0 for the first number of each decision, 1 for the next
     * @param bits room for as many
     * @param number receives the numbers
     */
    public static void uniform(long[] decision, int count, int draw, long[] bits, double[] number) {
        for (int n = 0; n < count; n++) {
            bits[n] = mix(decision[n] ^ draw);
        }
        for (int n = 0; n < count; n++) {
            number[n] = number(bits[n]);
        }
    }

    private static double number(long bits) {
        return ((bits >>> 11) | 1) * 0x1p-53;
    }

    /** A new generator a step, so that none is shared; it never leaves the method, so the compiler removes it. */
    private static long mix(long value) {
        return new SplitMix64(value).nextLong();
    }
}
