/** Clocks and counters around the engine's own phases. */
package org.sepsim.engine;
