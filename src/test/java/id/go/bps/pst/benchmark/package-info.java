/**
 * What the portal takes and gives, measured: {@code mvn -Pbenchmark} starts it on data of its own and prints one table. Not a test: it fails only when it cannot
 * measure.
 */
package id.go.bps.pst.benchmark;
