/**
 * Opens files that come from outside in a process of their own, which holds a stated amount of memory, lives for a stated time and knows no secret of the portal. Whatever such
 * a file does to the library that reads it, only the reading of that one file fails.
 *
 * <p>A feature states its job once, as a constant: {@code new IsolatedJob(PdfCheck.class, 128, Duration.ofSeconds(30), 1024,
 * List.of(PDDocument.class))}, and calls {@link id.go.bps.pst.isolation.IsolatedJob#run}.
 */
@Room(imports = "kernel")
package id.go.bps.pst.isolation;

import id.go.bps.pst.Room;
