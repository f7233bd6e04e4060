/**
 * M1: how much a firm spends on R&amp;D.
 */
package org.sepsim.mechanism.rnd;
