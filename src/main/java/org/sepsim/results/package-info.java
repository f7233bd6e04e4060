/**
 * The store: rows of runs in, a results folder out, SQL over it. The only package that knows DuckDB.
 *
 * <pre>{@code
 * RunRows ──add──► ResultsWriter ──► RunSpool, EventSpool   (beside the target, so that a killed run can go on)
 *                       │ finish
 *                       ├─► TrajectoryTable   trajectories.csv    statistics in Java, in replicate order
 *                       ├─► ReplicatesFile, EventsFile      replicates.parquet, events.parquet
 *                       ├─► FailureTable      failures.csv
 *                       └─► Manifest          manifest.json, then one rename
 * }</pre>
 *
 * <p>Imports {@code random} (for the bootstrap), DuckDB, Jackson and Commons Math.
 */
package org.sepsim.results;
