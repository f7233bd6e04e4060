/** Benchmarks; {@code docs/performance.md} says how to run them. */
package org.sepsim.bench;
