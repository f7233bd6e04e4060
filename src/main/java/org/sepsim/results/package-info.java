/**
 * The store: rows of runs in, a results folder out, SQL over it. The only package that knows DuckDB and the footers of Parquet.
 *
 * <pre>{@code
 * RunRows ──add──► ResultsWriter ──► Spool (values, events) (beside the target, so that a killed run can go on)
 *                       │ finish
 *                       ├─► TrajectoryTable   trajectories.csv    statistics in Java, in replicate order
 *                       ├─► ReplicatesFile, EventsFile      replicates.parquet, events.parquet: ParquetParts side by side, then ParquetJoin
 *                       ├─► FailureTable      failures.csv
 *                       └─► Manifest          manifest.json, then one rename
 * }</pre>
 *
 * <p>Imports {@code random} (for the bootstrap), DuckDB, Parquet's format structures, Jackson and Commons Math.
 */
package org.sepsim.results;
