/**
 * M11: how a generation spreads.
 */
package org.sepsim.mechanism.diffusion;
