/** The tasks that wait to be done, as they are kept and as staff see them; {@code boot} does them, and features put them in by {@code kernel.due}. */
@Room(imports = "kernel")
package id.go.bps.pst.due;

import id.go.bps.pst.Room;
