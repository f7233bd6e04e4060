/** Parts of a benchmark that need a process of their own. */
package org.sepsim.bench.process;
