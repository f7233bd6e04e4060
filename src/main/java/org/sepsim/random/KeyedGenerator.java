package org.sepsim.random;

import org.apache.commons.math3.random.AbstractRandomGenerator;

/**
 * Luck for libraries that ask for a generator: the draws of one key, one after the other. For one thread, for studies about the model and never in
 * it, because what it gives depends on how often it was asked.
 */
public final class KeyedGenerator extends AbstractRandomGenerator {
    private final Chance luck;
    private final Purpose purpose;
    private long key;
    private int drawn;

    /** The draws of a purpose. */
    public KeyedGenerator(Chance luck, Purpose purpose, String name) {
        this.luck = luck;
        this.purpose = purpose;
        key = luck.key(purpose, Chance.id(name), Chance.NOBODY);
    }

    @Override
    public void setSeed(long seed) {
        key = luck.key(purpose, seed, Chance.NOBODY);
        drawn = 0;
        clear();
    }

    @Override
    public double nextDouble() {
        return Chance.uniform(key, 0, 0, drawn++);
    }
}
