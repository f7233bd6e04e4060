/**
 * The command line, one class a command.
 *
 * <p>May import all but the insides of {@code gui} and {@code distributed}; the only one with picocli and the only one that prints.
 */
package org.sepsim.cli;
