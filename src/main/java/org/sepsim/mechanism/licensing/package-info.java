/**
 * M8: what is paid for licences.
 */
package org.sepsim.mechanism.licensing;
