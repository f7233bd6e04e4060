/** The one window: panels around a desk that knows what is on show. */
package org.sepsim.gui.window;
