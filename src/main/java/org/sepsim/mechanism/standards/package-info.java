/**
 * M5: work, votes and posts in the standards body.
 */
package org.sepsim.mechanism.standards;
