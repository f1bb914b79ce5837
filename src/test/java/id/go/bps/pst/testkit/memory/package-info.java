/** What use cases need, without a container: tables in memory, a clock that stands, news that stay, somebody who calls. */
package id.go.bps.pst.testkit.memory;
