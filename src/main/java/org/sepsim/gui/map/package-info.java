/** The network of nations and firms, drawn by MASON. */
package org.sepsim.gui.map;
