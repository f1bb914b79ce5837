/**
 * Letters that the portal sends. A letter is stored in the transaction of the use case that writes it and sent by SMTP afterwards. The
 * office for which it is sent can read it.
 */
@Room(imports = "kernel")
package id.go.bps.pst.mail;

import id.go.bps.pst.Room;
