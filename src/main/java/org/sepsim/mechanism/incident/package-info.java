/**
 * M9: how often nations accuse each other once the record of incidents has ended.
 */
package org.sepsim.mechanism.incident;
