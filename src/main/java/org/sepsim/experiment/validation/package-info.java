/**
 * All evidence about a scenario at once: targets, naive forecasts, stylised facts, mechanisms switched off, and the back-test.
 *
 * <p>May import what {@code experiment} may.
 */
package org.sepsim.experiment.validation;
