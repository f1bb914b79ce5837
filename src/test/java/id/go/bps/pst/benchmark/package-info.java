/**
 * Measures the portal's speed and memory: {@code mvn -Pbenchmark} starts it on data of its own and prints one table. It is not a test: it
 * fails only when it cannot measure.
 */
package id.go.bps.pst.benchmark;
