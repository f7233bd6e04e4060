/**
 * M8: what is kept exclusive and what is offered.
 */
package org.sepsim.mechanism.exclusivity;
