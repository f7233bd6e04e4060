/**
 * One small model of an R&amp;D race, written three times: from the project's own parts, with plain arrays, and as MASON's manual writes models. A yardstick of speed,
 * not a theory; {@code docs/performance.md} says what it costs in each.
 */
package org.sepsim.bench.race;
