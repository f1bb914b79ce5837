/** Personal data of all features: the log of who read them, and the sweep that takes them away when their time is over. It knows no feature; their rules find it. */
@Room(imports = "kernel")
package id.go.bps.pst.personal;

import id.go.bps.pst.Room;
