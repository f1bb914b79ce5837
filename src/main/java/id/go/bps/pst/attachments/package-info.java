/**
 * Uploaded files of an office: signed decrees, pledges, pictures. A file's type is found by its content. It is stored once, in the store
 * that the configuration names, never changes, and becomes public when a published document names it.
 *
 * <p>A page with an upload has
 * {@code <pst:upload name="decree.signed" kind="DECREE" label="…" file="#{page.signed}" errors="#{page.errors}"/>} in a form with
 * {@code enctype="multipart/form-data"}, and calls {@code formFiles.take(office, DECREE, "decree.signed", fields, errors)} for posted and
 * for held fields. It returns the reference that the document stores by value. The use case that publishes the document calls
 * {@link id.go.bps.pst.attachments.Attachments#release}.
 */
@Room(imports = {"kernel", "isolation"})
package id.go.bps.pst.attachments;

import id.go.bps.pst.Room;
