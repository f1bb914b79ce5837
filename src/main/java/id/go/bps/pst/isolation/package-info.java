/**
 * Opens files from outside in a process of their own, with a fixed amount of memory, a time limit and no secret of the portal. If such a
 * file breaks the library that reads it, only the reading of that one file fails.
 *
 * <p>A feature declares its job once, as a constant:
 * {@code new IsolatedJob(PdfCheck.class, 128, Duration.ofSeconds(30), 1024, List.of(PDDocument.class))}, and calls
 * {@link id.go.bps.pst.isolation.IsolatedJob#run}.
 */
@Room(imports = "kernel")
package id.go.bps.pst.isolation;

import id.go.bps.pst.Room;
