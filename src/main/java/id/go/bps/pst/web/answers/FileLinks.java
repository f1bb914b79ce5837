package id.go.bps.pst.web.answers;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where files are found: by the office's own staff, and by everybody once they are released. */
@Named("fileLinks")
@ApplicationScoped
public class FileLinks {

    /** For the office's own staff. */
    public String atDesk(OfficeCode office, AttachmentRef file) {
        return "/desk/attachments?office=" + office + "&id=" + file.id();
    }

    /**
     * For everybody, once the file is released.
     *
     * @param prefix of the language: nothing or "/en"
     * @param office its slug
     */
    public String ofPublic(String prefix, String office, AttachmentRef file) {
        return open(prefix, office, file);
    }

    public static String open(String prefix, String office, AttachmentRef file) {
        return prefix + "/" + office + "/berkas/" + file.id() + "/" + encoded(file.fileName());
    }

    /** Percent-encoded as UTF-8, but for letters, digits and {@code . - _}. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
