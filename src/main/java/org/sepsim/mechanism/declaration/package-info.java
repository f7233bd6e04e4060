/**
 * M7: what is declared essential.
 */
package org.sepsim.mechanism.declaration;
