/** Search: finds offices and published services by a few words or by a position. */
@Room(imports = {"kernel", "standards"})
package id.go.bps.pst.finding;

import id.go.bps.pst.Room;
