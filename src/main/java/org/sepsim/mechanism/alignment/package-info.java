/**
 * M9: how nations stand to each other in 2005, and how far events move it.
 */
package org.sepsim.mechanism.alignment;
