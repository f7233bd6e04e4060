/**
 * M3: what a firm learns from others.
 */
package org.sepsim.mechanism.spillover;
