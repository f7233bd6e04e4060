/**
 * M4: how knowledge becomes patent families.
 */
package org.sepsim.mechanism.invention;
