package org.sepsim.experiment;

/** For tests that look at what is stored in the end. */
final class Unheard implements Batch.Progress {
    @Override
    public void stored(int done, int of) {
        // Nobody hears it.
    }

    @Override
    public void writing() {
        // Nobody hears it.
    }
}
