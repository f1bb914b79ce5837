/** Added to the application in tests: addresses and deeds that do nothing, so that whatever stops a caller is one gate and no other. */
package id.go.bps.pst.probe;
