/**
 * M8: which patents are traded.
 */
package org.sepsim.mechanism.trade;
