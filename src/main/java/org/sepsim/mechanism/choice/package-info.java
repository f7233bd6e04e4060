/**
 * M12: from whom nations and device makers buy.
 */
package org.sepsim.mechanism.choice;
