/** Letters that the portal sends: kept in the transaction that wants them, sent by SMTP afterwards, and readable by the office that they go out for. */
@Room(imports = "kernel")
package id.go.bps.pst.mail;

import id.go.bps.pst.Room;
