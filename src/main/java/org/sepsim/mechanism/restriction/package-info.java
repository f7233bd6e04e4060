/**
 * M9: which nations exclude which vendors.
 */
package org.sepsim.mechanism.restriction;
