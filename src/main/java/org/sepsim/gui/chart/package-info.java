/** Charts of shares and differences, live, and their files. */
package org.sepsim.gui.chart;
