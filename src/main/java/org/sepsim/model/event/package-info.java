/**
 * What can happen, as a sealed list: each event carries its own effect, and the world logs it when it is applied.
 *
 * <p>May import {@code model} and the JDK.
 */
package org.sepsim.model.event;
