/** The tenants: offices, what they tell of themselves, how to reach them and when. */
@Room(imports = {"kernel", "attachments"})
package id.go.bps.pst.offices;

import id.go.bps.pst.Room;
