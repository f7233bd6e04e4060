package org.sepsim.observe;

/**
 * What a row of values is about, by names as in files.
 *
 * @param generation {@code legacy}, {@code 4G}, {@code 5G}, {@code 6G} or {@code all}
 * @param measure name of the measure
 * @param level label of the level
 * @param entity name; {@code World} at the level of the world, {@code Fringe} for all small makers of devices together
 */
public record Series(String generation, String measure, String level, String entity) {}
