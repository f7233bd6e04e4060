/**
 * M6: which alliances form.
 */
package org.sepsim.mechanism.alliance;
