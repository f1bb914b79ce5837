/** What stands between people and the portal, or beside it: proxies, other nodes, servers that never answer, slow readers. */
package id.go.bps.pst.testkit.network;
