/**
 * Charts out of stored rows; never simulates. JFreeChart draws the curves; frame, axes and labels are drawn here, in fixed places, so that the layout
 * depends on no font: a PNG measures its text when it is drawn, an SVG leaves that to whoever shows it.
 *
 * <p>Imports {@code results}, JFreeChart, Batik and SnakeYAML; a page holds uPlot, from its WebJar.
 */
package org.sepsim.report;
