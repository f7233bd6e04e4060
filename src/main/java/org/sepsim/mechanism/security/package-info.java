/**
 * M9: what an authority for the security of networks does for a nation that judges vendors.
 */
package org.sepsim.mechanism.security;
