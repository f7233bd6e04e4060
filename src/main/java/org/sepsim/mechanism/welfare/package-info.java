/**
 * M14: what buyers gain.
 */
package org.sepsim.mechanism.welfare;
