/** What stands between the network and the application: requests come in whole, or not at all. */
package id.go.bps.pst.web.listener;
