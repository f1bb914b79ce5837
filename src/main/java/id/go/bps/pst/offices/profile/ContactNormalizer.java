package id.go.bps.pst.offices.profile;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts a contact as written into the form for a telephone or a browser; empty where that is uncertain. */
final class ContactNormalizer {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*+://");

    /** A link that opens a chat with a number. */
    private static final Pattern CHAT = Pattern.compile(
            "<?(?:https?://)?(?:(?:www\\.)?wa\\.me/|(?:api|web)\\.whatsapp\\.com/send/?\\?phone=)\\+?([1-9][0-9]{7,14})(?:[?&/]\\S{0,200})?>?",
            Pattern.CASE_INSENSITIVE);

    /** A number with few digits and without area or country code, which can be called from its own town only. */
    private static final Pattern LOCAL = Pattern.compile("[2-79][0-9]{3,7}");

    private ContactNormalizer() {}

    static boolean isChat(String written) {
        return CHAT.matcher(written.strip()).matches();
    }

    static Optional<String> normalize(ContactKind kind, String written) {
        return switch (kind) {
            case TELEPHONE, WHATSAPP -> phone(written);
            case EMAIL -> mail(written);
            case WEB, LAPOR -> web(written);
            case COUNTER, SUGGESTION_BOX -> Optional.empty();
        };
    }

    private static Optional<String> phone(String written) {
        Matcher chat = CHAT.matcher(written.strip());
        String digits = written.replaceAll("[^0-9+]", "");
        if (LOCAL.matcher(digits).matches() && !digits.startsWith("62")) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = PHONES.parse(chat.matches() ? "+" + chat.group(1) : written, "ID");
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
