/** The waiting tasks: how they are stored and how staff see them. {@code boot} runs them; features add them by {@code kernel.due}. */
@Room(imports = "kernel")
package id.go.bps.pst.due;

import id.go.bps.pst.Room;
