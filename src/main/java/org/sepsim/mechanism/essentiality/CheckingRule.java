package org.sepsim.mechanism.essentiality;

/** M7: how many declared families a checker of essentiality looks at of its own accord, asked every January; a scenario's lever asks for at least its own sample. */
public interface CheckingRule {
    /**
     * Share of declared families that it checks, in [0, 1].
     *
     * @param suspicion share of the world's declared families behind which stands no approved contribution of the holder, in [0, 1]
     */
    double sampled(double suspicion);

    /** Share of its checks that are right, in [0.5, 1]. */
    double accuracy();
}
