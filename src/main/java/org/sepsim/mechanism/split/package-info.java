/**
 * M1b: how a firm divides its R&amp;D among specifications.
 */
package org.sepsim.mechanism.split;
