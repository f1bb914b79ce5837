package id.go.bps.pst.offices.profile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reason why a contact is probably wrong. It is shown at once but prevents nothing: the office knows its contacts best (decision 0103).
 *
 * @param kind kind of doubt
 * @param hint what was probably meant, or how many digits there are; empty where there is nothing to add
 */
public record ContactDoubt(Kind kind, String hint) implements Serializable {

    /** What may be wrong with a contact. */
    public enum Kind {
        /** A value that fits another kind, such as a mail address under telephone; the hint names that {@link ContactKind}. */
        OF_ANOTHER_KIND,
        /** Two numbers or addresses in one. */
        SEVERAL,
        /** It is not a number that can be called. */
        NO_NUMBER,
        /** A local number, which cannot be called from elsewhere. */
        NO_AREA_CODE,
        /** Fewer digits than such numbers have; the hint counts them. */
        TOO_SHORT,
        /** More digits than such numbers have; the hint counts them. */
        TOO_LONG,
        /** WhatsApp on what is not a mobile number. */
        NOT_MOBILE,
        /** It is not a mail address. */
        NO_MAIL_ADDRESS,
        /** The domain of the mail address is not a domain. */
        NO_MAIL_DOMAIN,
        /** The domain is nearly a known one; the hint is the address that was probably meant. */
        MAIL_MISSPELT,
        /** It is not an address that a browser can open from outside the office. */
        NO_WEB_ADDRESS,
        /** The host is nearly one that is known; the hint is the host that was probably meant. */
        WEB_MISSPELT,
        /** LAPOR! is at its own address, and this is another. */
        NOT_LAPOR
    }

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern MAIL_LIKE = Pattern.compile("^\\S[^\\s@]*+@\\S++");
    private static final Pattern PHONE_LIKE = Pattern.compile("^\\+?[0-9][0-9 ().-]{4,300}[0-9]");
    private static final Pattern WEB_LIKE =
            Pattern.compile("^<?(?:https?://\\S++|(?:[\\w-]++\\.)++[a-zA-Z]{2,}+(?:/\\S*+)?)>?");
    private static final Pattern LABELS = Pattern.compile("^(?:[a-z0-9]++(?:-++[a-z0-9]++)*+\\.)++[a-z]{2,}+");
    private static final Pattern BETWEEN_TWO =
            Pattern.compile("\\s(atau|dan|or|and|&)\\s|[;,]|(?<=[0-9])\\s*+/\\s*+(?=[0-9+(])");

    private static final List<String> DOMAINS =
            List.of("bps.go.id", "gmail.com", "yahoo.com", "yahoo.co.id", "outlook.com", "hotmail.com");

    private static final String LAPOR = "lapor.go.id";
    private static final List<String> HOSTS = List.of("bps.go.id", LAPOR);

    /** Endings of names that are not public. */
    private static final List<String> NOT_PUBLIC =
            List.of("local", "lan", "internal", "localhost", "test", "invalid", "example");

    /** Real domains that are similar to another. */
    private static final List<String> GENUINE = List.of("ymail.com", "mail.com", "yahoo.co.in");

    /** Digits of a mobile number, the leading 0 counted; those of the oldest operator code may be shorter. */
    private static final int MOBILE_DIGITS = 12;

    private static final int OLD_MOBILE_DIGITS = 10;
    private static final int MOST_MOBILE_DIGITS = 13;
    private static final int LOCAL_DIGITS = 8;

    /** The doubt about a contact as written; empty where there is none. */
    public static Optional<ContactDoubt> of(ContactKind kind, String written) {
        String value = written == null ? "" : written.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContactKind> other = fits(value).filter(fitting -> !isNear(fitting, kind, value));
        if (other.isPresent()) {
            return doubt(Kind.OF_ANOTHER_KIND, other.get().name());
        }
        return switch (kind) {
            case TELEPHONE -> number(value, false);
            case WHATSAPP -> number(value, true);
            case EMAIL -> mail(value);
            case WEB, LAPOR ->
                ContactNormalizer.normalize(kind, value)
                        .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
                        .map(host -> web(kind, host))
                        .orElseGet(() -> doubt(kind == ContactKind.LAPOR ? Kind.NOT_LAPOR : Kind.NO_WEB_ADDRESS, ""));
            case COUNTER, SUGGESTION_BOX -> Optional.empty();
        };
    }

    private static Optional<ContactDoubt> doubt(Kind kind, String hint) {
        return Optional.of(new ContactDoubt(kind, hint));
    }

    /** The kind that the form of the value suggests. */
    private static Optional<ContactKind> fits(String value) {
        if (MAIL_LIKE.matcher(value).matches()) {
            return Optional.of(ContactKind.EMAIL);
        }
        if (PHONE_LIKE.matcher(value).matches()) {
            return Optional.of(ContactKind.TELEPHONE);
        }
        return WEB_LIKE.matcher(value).matches() ? Optional.of(ContactKind.WEB) : Optional.empty();
    }

    private static boolean isNear(ContactKind fitting, ContactKind chosen, String value) {
        return fitting == chosen
                || (fitting == ContactKind.TELEPHONE && chosen == ContactKind.WHATSAPP)
                || (fitting == ContactKind.WEB && chosen == ContactKind.LAPOR)
                || (chosen == ContactKind.WHATSAPP && ContactNormalizer.isChat(value));
    }

    private static Optional<ContactDoubt> number(String value, boolean mobile) {
        if (BETWEEN_TWO.matcher(value).find()) {
            return doubt(Kind.SEVERAL, "");
        }
        String digits = value.replaceAll("[^0-9]", "");
        if (digits.length() < 3) {
            return doubt(Kind.NO_NUMBER, "");
        }
        boolean national = value.strip().startsWith("+") || digits.startsWith("0") || digits.startsWith("62");
        if (!national && digits.length() <= LOCAL_DIGITS) {
            return doubt(Kind.NO_AREA_CODE, "");
        }
        try {
            return number(PHONES.parse(value, "ID"), mobile);
        } catch (NumberParseException e) {
            return doubt(Kind.NO_NUMBER, "");
        }
    }

    private static Optional<ContactDoubt> number(PhoneNumber number, boolean mobile) {
        boolean indonesian = number.getCountryCode() == 62;
        int digits = String.valueOf(number.getNationalNumber()).length() + (indonesian ? 1 : 0);
        String count = String.valueOf(digits);
        boolean cellular =
                indonesian && String.valueOf(number.getNationalNumber()).startsWith("8");
        if (cellular && digits < leastDigits(number)) {
            return doubt(Kind.TOO_SHORT, count);
        }
        if (cellular && digits > MOST_MOBILE_DIGITS) {
            return doubt(Kind.TOO_LONG, count);
        }
        switch (PHONES.isPossibleNumberWithReason(number)) {
            case TOO_LONG -> {
                return doubt(Kind.TOO_LONG, count);
            }
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> {
                return doubt(Kind.TOO_SHORT, count);
            }
            default -> {
                // By its length it may be one
            }
        }
        if (!PHONES.isValidNumber(number)) {
            return doubt(Kind.NO_NUMBER, "");
        }
        PhoneNumberType type = PHONES.getNumberType(number);
        boolean canChat = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        return mobile && !canChat ? doubt(Kind.NOT_MOBILE, "") : Optional.empty();
    }

    private static int leastDigits(PhoneNumber number) {
        return String.valueOf(number.getNationalNumber()).startsWith("811") ? OLD_MOBILE_DIGITS : MOBILE_DIGITS;
    }

    private static Optional<ContactDoubt> mail(String value) {
        if (value.indexOf('@') != value.lastIndexOf('@')
                || BETWEEN_TWO.matcher(value).find()) {
            return doubt(Kind.SEVERAL, "");
        }
        if (value.indexOf('@') < 1) {
            return doubt(Kind.NO_MAIL_ADDRESS, "");
        }
        String domain = value.substring(value.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!DOMAINS.contains(domain) && !GENUINE.contains(domain)) {
            Optional<String> meant =
                    DOMAINS.stream().filter(known -> isNearly(domain, known)).findFirst();
            if (meant.isPresent()) {
                return doubt(Kind.MAIL_MISSPELT, value.substring(0, value.indexOf('@') + 1) + meant.get());
            }
        }
        if (!LABELS.matcher(domain).matches()) {
            return doubt(Kind.NO_MAIL_DOMAIN, "");
        }
        return ContactNormalizer.normalize(ContactKind.EMAIL, value).isPresent()
                ? Optional.empty()
                : doubt(Kind.NO_MAIL_ADDRESS, "");
    }

    private static Optional<ContactDoubt> web(ContactKind kind, String host) {
        for (String known : HOSTS) {
            Optional<String> meant = meantHost(host, known);
            if (meant.isPresent()) {
                return doubt(Kind.WEB_MISSPELT, meant.get());
            }
        }
        if (kind == ContactKind.LAPOR && !host.equals(LAPOR) && !host.endsWith("." + LAPOR)) {
            return doubt(Kind.NOT_LAPOR, "");
        }
        // An address of the office's own network, or of no network
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.matches("[0-9]++") || NOT_PUBLIC.contains(last) ? doubt(Kind.NO_WEB_ADDRESS, "") : Optional.empty();
    }

    /**
     * The host with the known ending, if the typed ending differs from it by one typing error. The agency's own name is not corrected: it is so short
     * that a typing error in it is another agency's name, such as bpk.go.id.
     */
    private static Optional<String> meantHost(String host, String known) {
        String end = known.substring(known.indexOf('.'));
        String name = known.substring(0, known.indexOf('.'));
        for (int from = 0; from >= 0; from = host.indexOf('.', from + 1)) {
            String labels = host.substring(from == 0 ? 0 : from + 1);
            boolean slip = labels.startsWith(name)
                    ? isNearly(labels.substring(name.length()), end)
                    : name.length() > 3
                            && labels.endsWith(end)
                            && isNearly(labels.substring(0, labels.length() - end.length()), name);
            if (slip && !labels.equals(known)) {
                return Optional.of(host.substring(0, host.length() - labels.length()) + known);
            }
        }
        return Optional.empty();
    }

    /** Whether the two differ by one typing error: a letter added, missing or wrong, or two letters exchanged. */
    static boolean isNearly(String typed, String known) {
        int from = 0;
        int shorter = Math.min(typed.length(), known.length());
        while (from < shorter && typed.charAt(from) == known.charAt(from)) {
            from++;
        }
        String left = typed.substring(from);
        String right = known.substring(from);
        return tail(left, 1).equals(tail(right, 1)) && left.length() == right.length()
                || left.length() == right.length() + 1 && tail(left, 1).equals(right)
                || left.length() + 1 == right.length() && left.equals(tail(right, 1))
                || left.length() == right.length()
                        && left.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
