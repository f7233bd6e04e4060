/**
 * M13: what states give to their firms.
 */
package org.sepsim.mechanism.policy;
