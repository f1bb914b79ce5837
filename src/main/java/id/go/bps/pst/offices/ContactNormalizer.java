package id.go.bps.pst.offices;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of a contact as written what a telephone or a browser takes; empty where that cannot be told for sure. */
final class ContactNormalizer {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");

    private ContactNormalizer() {}

    static Optional<String> normalize(ContactKind kind, String written) {
        return switch (kind) {
            case TELEPHONE, WHATSAPP -> phone(written);
            case EMAIL -> mail(written);
            case WEB, LAPOR -> web(written);
            case COUNTER, SUGGESTION_BOX -> Optional.empty();
        };
    }

    private static Optional<String> phone(String written) {
        try {
            PhoneNumber number = PHONES.parse(written, "ID");
            return PHONES.isValidNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** "+62 374-43522" for "+6237443522". */
    static String spaced(String normalized) {
        try {
            return PHONES.format(PHONES.parse(normalized, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return normalized;
        }
    }

    private static Optional<String> mail(String written) {
        try {
            InternetAddress address = new InternetAddress(written, true);
            address.validate();
            return written.contains("@") ? Optional.of(address.getAddress()) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> web(String written) {
        String bare = written.replaceAll("^<|>$", "").strip();
        try {
            URI address = new URI(SCHEME.matcher(bare).find() ? bare : "https://" + bare);
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            boolean opens = (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
            return opens ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
