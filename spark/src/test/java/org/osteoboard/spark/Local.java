package org.osteoboard.spark;

import org.apache.spark.sql.SparkSession;

/** Spark within the tests' own process, two tasks at once. */
final class Local {
    private Local() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.minPartitionNum", 7)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }
}
