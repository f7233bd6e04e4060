/**
 * M9: how distrust of vendors follows from incidents.
 */
package org.sepsim.mechanism.distrust;
