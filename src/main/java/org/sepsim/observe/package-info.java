/**
 * Numbers about the world, with units: what is written down of a run, and the measures made of it.
 *
 * <p>May import {@code model}.
 */
package org.sepsim.observe;
