/**
 * M10: how lost components are replaced.
 */
package org.sepsim.mechanism.access;
