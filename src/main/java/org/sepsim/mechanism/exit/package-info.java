/**
 * Which firms end because they cannot go on.
 */
package org.sepsim.mechanism.exit;
