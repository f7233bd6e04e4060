package org.sepsim.mechanism.exclusivity;

/** M8: what part of its families a firm keeps exclusive rather than offer for licence. */
@FunctionalInterface
public interface ExclusivityRule {
    /**
     * Part kept exclusive in the next year, in [0, 1].
     *
     * @param kept part kept now, in [0, 1]
     * @param atFirst part kept when the firm began, in [0, 1]
     * @param reward licence income over all income from products and licences of the last year, in [0, 1]
     * @param rewardAtFirst the same when the firm began, in [0, 1]
     */
    double kept(double kept, double atFirst, double reward, double rewardAtFirst);
}
