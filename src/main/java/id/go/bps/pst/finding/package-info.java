/** Finding: which office and which published service somebody means who writes a few words, or stands somewhere. */
@Room(imports = {"kernel", "standards"})
package id.go.bps.pst.finding;

import id.go.bps.pst.Room;
