/**
 * M7: how many declared families a checker of essentiality looks at.
 */
package org.sepsim.mechanism.essentiality;
