package id.go.bps.pst.web.answers;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes the addresses of files: for the office's own staff, and for everybody once a file is released. */
@Named("fileLinks")
@ApplicationScoped
public class FileLinks {

    /** The address for the office's own staff. */
    public String atDesk(OfficeCode office, AttachmentRef file) {
        return "/desk/attachments?office=" + office + "&id=" + file.id();
    }

    /**
     * The public address, valid once the file is released.
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

    /** Percent-encodes all characters (UTF-8) except letters, digits and {@code . - _}. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
