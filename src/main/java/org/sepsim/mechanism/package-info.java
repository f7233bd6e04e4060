/**
 * The rules: one seam a folder, one file a published rule; {@link org.sepsim.mechanism.Rules} lists them by the {@code type} of a scenario
 * file. A rule is pure: what it returns depends on its arguments and parameters alone.
 *
 * <p>May import {@code model}, {@code random} and Commons Math.
 */
package org.sepsim.mechanism;
