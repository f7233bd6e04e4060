package org.sepsim.observe;

/**
 * One measure of one generation at one level: a block of series.
 *
 * @param measure what
 * @param generation place of the generation, {@link Ledger#ALL} for all
 * @param level whose
 * @param rows entities that have a series
 */
@SuppressWarnings("ArrayRecordComponent") // made once and never compared
record Panel(Measure measure, int generation, Level level, int[] rows) {}
