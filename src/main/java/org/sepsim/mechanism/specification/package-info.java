/**
 * Rival specifications of one generation: which one is taken, and what it costs to have two.
 */
package org.sepsim.mechanism.specification;
