/**
 * Reads a scenario file (YAML) and the world files (CSV) into checked records, and tells every mistake with file, line and column.
 *
 * <p>May import {@code model}, {@code mechanism}, SnakeYAML, Commons CSV and Jackson.
 */
package org.sepsim.scenario;
