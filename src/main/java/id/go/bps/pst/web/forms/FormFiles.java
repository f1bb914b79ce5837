package id.go.bps.pst.web.forms;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.identity.held.HeldForms;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.requests.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the file fields of a form, which {@code <pst:upload>} makes: besides the field itself, {@code name.kept} names the file that is there
 * already, and {@code name.remove} asks to take it away.
 */
@RequestScoped
public class FormFiles {

    /** For pages, by name: {@code #{attachmentKinds['DECREE'].maxBytes}}. */
    @Produces
    @Named("attachmentKinds")
    @ApplicationScoped
    static Map<String, AttachmentKind> kinds() {
        return Arrays.stream(AttachmentKind.values()).collect(Collectors.toMap(AttachmentKind::name, kind -> kind));
    }

    @Inject
    private HttpServletRequest request;

    @Inject
    private Attachments attachments;

    @Inject
    private ExternalContext external;

    /**
     * The file that the field holds now: the one just chosen, which is kept at once, so that it need not be sent again when something else of
     * the form is refused; else the one that was there; else null. What is refused is noted beside the field, and what was there stays; where
     * it is too large the page is answered with 413.
     *
     * @param fields of the same form, just posted or held over a sign-in
     */
    public AttachmentRef take(
            OfficeCode office, AttachmentKind kind, String name, FormFields fields, FormErrors errors) {
        Part chosen = chosen(name);
        if (chosen != null) {
            AttachmentRef kept = errors.check(
                    name, () -> attachments.keep(office, kind, chosen.getSubmittedFileName(), bytes(chosen, kind)));
            if (kept != null) {
                return kept;
            }
        } else {
            recall(name, fields, errors);
        }
        String before = fields.get(name + ".kept");
        return before.isEmpty() || fields.has(name + ".remove") ? null : attachments.get(office, kind, before);
    }

    /** Asks for a file again that was sent when the session was over. */
    public void recall(String name, FormFields held, FormErrors errors) {
        String fileName = held.get(name + HeldForms.FILE_NOT_HELD);
        if (!fileName.isEmpty()) {
            errors.put(name, Refusal.invalid("attachment_choose_again", fileName));
        }
    }

    /**
     * A file that was just chosen.
     *
     * @param fileName as the browser tells it
     * @param content the whole file, or of one that is too large a little more than may be
     */
    public record ChosenFile(String fileName, byte[] content) {}

    /**
     * The file sent in this request, which is not kept; null where there is none. Where it is larger than it may be the page is answered with
     * 413.
     */
    public ChosenFile chosenFile(String name, int maxBytes) {
        Part part = chosen(name);
        if (part == null) {
            return null;
        }
        noteSize(part, maxBytes);
        return new ChosenFile(part.getSubmittedFileName(), bytes(part, maxBytes + 1));
    }

    /** The file sent in this request; null where there is none. */
    private Part chosen(String name) {
        if (!request.getMethod().equals("POST")
                || !String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("multipart/form-data")) {
            return null;
        }
        try {
            Part part = request.getPart(name);
            boolean chosen = part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank();
            return chosen ? part : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(Part part, AttachmentKind kind) {
        noteSize(part, kind.getMaxBytes());
        kind.requireSize(part.getSize());
        return bytes(part, BodyLimit.FILE);
    }

    private void noteSize(Part part, long maxBytes) {
        if (part.getSize() > maxBytes) {
            external.setResponseStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static byte[] bytes(Part part, int atMost) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(atMost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
