/**
 * Runs on a cluster of Spark.
 *
 * <p>May import {@code experiment results} and Spark. It is built with {@code mvn -P spark package}, and found by name where it is on the class path.
 */
package org.sepsim.distributed;
