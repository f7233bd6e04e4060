/**
 * M10: when an export-control authority lists a firm.
 */
package org.sepsim.mechanism.control;
