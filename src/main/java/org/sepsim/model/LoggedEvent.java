package org.sepsim.model;

import org.sepsim.model.event.Event;

/**
 * An event that was applied.
 *
 * @param quarter place of the quarter in the horizon
 * @param event what happened
 */
public record LoggedEvent(int quarter, Event event) {}
