package org.sepsim.experiment.design;

/** The kind of a design, with its numbers, as under {@code design:} in a file. */
public interface Design {}
