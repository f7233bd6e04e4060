package org.sepsim.scenario;

/**
 * A parameter of a scenario file, for {@code sepsim list parameters} and the documentation.
 *
 * @param path as in {@code --set}: {@code mechanisms.rndBudget.up}
 * @param rule the {@code type:} under which it exists, {@code ""} if it always does
 * @param allowed range, or the words allowed
 * @param unit {@code "1"} for a pure number, {@code ""} for what is no number
 * @param def default, {@code ""} if the file must say it
 * @param source who says so
 * @param description one sentence
 */
public record ParameterEntry(
        String path, String rule, String allowed, String unit, String def, String source, String description) {}
