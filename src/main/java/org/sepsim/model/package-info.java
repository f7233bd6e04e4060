/**
 * The nouns: firms, nations, markets, patents and restrictions of one world, as books of arrays indexed by small integers; ids and names
 * appear at the edges. Values and parameters are records that guard themselves.
 *
 * <p>May import the JDK only.
 */
package org.sepsim.model;
