/**
 * Experiments: which worlds are run, on which engine, and what becomes of them.
 *
 * <p>May import {@code model random scenario engine observe results} and Commons Math.
 */
package org.sepsim.experiment;
