package org.osteoboard.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Spark within the tests' own process, two tasks at once. */
final class Local {
    /** The last one cuts also small files into several tasks. */
    static final List<String> SETTINGS = List.of(
            "spark.ui.enabled=false",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.driver.host=127.0.0.1",
            "spark.sql.shuffle.partitions=2",
            "spark.sql.files.openCostInBytes=0",
            "spark.sql.files.minPartitionNum=7");

    private Local() {}

    static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder().master("local[2]");
        SETTINGS.forEach(setting -> builder.config(setting.split("=")[0], setting.split("=")[1]));
        return builder.getOrCreate();
    }
}
