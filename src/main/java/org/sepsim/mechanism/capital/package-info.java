/**
 * M2: how R&amp;D spending becomes knowledge.
 */
package org.sepsim.mechanism.capital;
