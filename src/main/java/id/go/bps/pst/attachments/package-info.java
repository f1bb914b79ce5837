/**
 * Files that an office hands in beside its words: signed decrees, pledges, pictures. Each is judged by its content, kept once in the store
 * that the configuration names, never changed, and public from the moment on that a published document names it.
 *
 * <p>A page that takes one writes {@code <pst:upload name="decree.signed" kind="DECREE" label="…" file="#{page.signed}" errors="#{page.errors}"/>}
 * into a form with {@code enctype="multipart/form-data"}, and reads {@code formFiles.take(office, DECREE, "decree.signed", fields, errors)}
 * from whatever was posted or held: the pointer that the document then holds by value. The use case that publishes the document calls {@link
 * id.go.bps.pst.attachments.Attachments#release}.
 */
@Room(imports = {"kernel", "isolation"})
package id.go.bps.pst.attachments;

import id.go.bps.pst.Room;
