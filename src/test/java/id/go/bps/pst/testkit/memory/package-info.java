/** Dependencies of use cases without a container: tables in memory, a fixed clock, recorded news, a caller. */
package id.go.bps.pst.testkit.memory;
