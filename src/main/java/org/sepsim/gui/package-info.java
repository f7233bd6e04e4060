/**
 * The window: explore a world, intervene, rewind, branch and compare.
 *
 * <pre>{@code
 * window (Swing) ──► map (MASON displays), chart (JFreeChart)
 *        └─────────► session (no Swing): branches ──► chronicle of one world, ensemble of many, why they differ
 * }</pre>
 *
 * <p>May import {@code model scenario engine observe experiment results report}, MASON, JFreeChart, Jackson and Swing with FlatLaf.
 */
package org.sepsim.gui;
