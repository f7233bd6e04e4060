package org.sepsim.distributed;

import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.RunEngines;

/** Makes the Spark engine where Spark is at hand. Names no class of Spark, so that it can be loaded without. */
public final class SparkEngineFactory implements RunEngines.Factory {
    /** The name in files and options. */
    static final String NAME = "spark";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RunEngine engine(String master) {
        try {
            Class.forName("org.apache.spark.SparkContext", false, SparkEngineFactory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "--engine spark needs the libraries of Spark 4 on the class path: start it with spark-submit, or with"
                            + " ./sepsim after 'mvn -P spark package' (docs/cluster.md)",
                    e);
        }
        if (master.isEmpty() && System.getProperty("spark.master", "").isEmpty()) {
            throw new IllegalArgumentException(
                    "--engine spark needs --master, such as spark://host:7077, or local[2] to try it on this machine");
        }
        return new SparkEngine(master);
    }
}
