/** What leaves the portal in other forms: a standard and an office's poster as PDF, tagged and lasting; and as data for other catalogues. */
@Room(imports = {"kernel", "offices", "standards"})
package id.go.bps.pst.export;

import id.go.bps.pst.Room;
