/**
 * All chance: draws keyed by what they decide, and the exact quantile functions that turn them into values.
 *
 * <p>May import the JDK, Commons RNG and Commons Math. Nothing here has a state that a draw could change, so a value
 * depends neither on order nor on threads. Transcendental functions come from {@code FastMath}, never from
 * {@code Math}, whose last bit differs between processors. Arithmetic on whole arrays stands here too: exponentials,
 * logarithms, sums of rows.
 */
package org.sepsim.random;
