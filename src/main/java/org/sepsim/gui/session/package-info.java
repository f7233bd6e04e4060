/** What the window works with, without a window: scenarios with changes, worlds run again and kept quarter by quarter, branches, twins, ensembles. */
package org.sepsim.gui.session;
