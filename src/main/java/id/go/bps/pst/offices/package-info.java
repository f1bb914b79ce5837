/** The offices: registry, profile, contacts, hours, notices and national holidays. */
@Room(imports = {"kernel", "attachments"})
package id.go.bps.pst.offices;

import id.go.bps.pst.Room;
