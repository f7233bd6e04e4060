/**
 * M8: when a competition authority takes up the terms of a licensor.
 */
package org.sepsim.mechanism.competition;
