/** Personal data of all features: the log of reads, and the sweep that removes rows after their period. It knows no feature; it finds their rules. */
@Room(imports = "kernel")
package id.go.bps.pst.personal;

import id.go.bps.pst.Room;
