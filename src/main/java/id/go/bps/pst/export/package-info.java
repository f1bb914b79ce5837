/** Standards and posters as tagged PDF (PDF/UA-1, PDF/A-3), and standards as data for other catalogues (CPSV-AP, schema.org). */
@Room(imports = {"kernel", "offices", "standards"})
package id.go.bps.pst.export;

import id.go.bps.pst.Room;
