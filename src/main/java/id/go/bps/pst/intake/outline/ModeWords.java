package id.go.bps.pst.intake.outline;

import id.go.bps.pst.kernel.DeliveryMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which offices name delivery modes. */
public final class ModeWords {

    private static final String VISIT =
            "kunjungan\\s++langsung|datang\\s++langsung|tatap\\s++muka|off-?\\s?line|luring|(?:pe)?layanan\\s++langsung|secara\\s++langsung|on-?site";
    private static final String AWAY = "(?:kunjungan\\s++)?on-?\\s?line|daring|virtual";

    private static final String WORD = "(?<![\\p{L}\\p{N}])(?:";
    private static final String END = ")(?![\\p{L}\\p{N}])";

    private static final Pattern IN_PERSON = Pattern.compile(WORD + VISIT + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLINE = Pattern.compile(WORD + AWAY + END, Pattern.CASE_INSENSITIVE);

    private static final String LEAD =
            "(?:(?:layanan|pelayanan|secara|cara|dengan|alur|prosedur|persyaratan|syarat|mekanisme|untuk|"
                    + "melalui|jalur|bagi|pengguna|waktu)\\s++){0,4}";

    /** A heading with the mode alone, and perhaps something in brackets. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:" + LEAD + "(?:" + VISIT + "|" + AWAY + ")|" + VISIT + ")(?:\\s*+/\\s*+(?:" + VISIT + "|" + AWAY
                    + "))?(?:\\s*+\\([^()\\n]{1,60}\\))?(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);

    /** The beginning of a longer heading, such as "Layanan Konsultasi Online". */
    private static final Pattern NOUN = Pattern.compile(
            "(?:pe)?layanan|konsultasi|perpustakaan|penjualan|rekomendasi|prosedur|persyaratan|syarat|alur|mekanisme|jalur|cara|untuk|"
                    + "permintaan|kunjungan|melalui|via|lewat",
            Pattern.CASE_INSENSITIVE);

    /** Words that mean an online service in a heading, but not in a sentence. */
    private static final Pattern FROM_AFAR = Pattern.compile(
            WORD
                    + "(?:melalui|via|lewat)\\s++(?:whats\\s?app|wa|e-?mail|surel|surat\\s++elektronik|telepon|website|aplikasi|zoom|chat)"
                    + END,
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEADING = 7;

    private ModeWords() {}

    /** The mode that a text names; empty where it names none, or both. */
    public static Optional<DeliveryMode> in(String text) {
        boolean visit = IN_PERSON.matcher(text).find();
        boolean away = ONLINE.matcher(text).find();
        return visit == away ? Optional.empty() : Optional.of(visit ? DeliveryMode.IN_PERSON : DeliveryMode.ONLINE);
    }

    public static String without(String text) {
        return ONLINE.matcher(IN_PERSON.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /**
     * The end of the heading that begins at {@code from}; -1 where there is none.
     *
     * @param end of the line
     */
    public static int endOfHeading(String text, int from, int end) {
        Matcher heading = HEADING.matcher(text).region(from, end);
        if (!heading.lookingAt() || in(heading.group()).isEmpty()) {
            return -1;
        }
        return heading.end();
    }

    /** Whether a whole line can be the heading of a list below it: short, begun like a name, no sentence. */
    static boolean isNamed(String line) {
        Matcher noun = NOUN.matcher(line);
        boolean begins =
                noun.lookingAt() && (noun.end() == line.length() || !Character.isLetter(line.charAt(noun.end())));
        if (!begins) {
            return false;
        }
        String bare = line.replaceFirst("\\s{0,20}:$", "");
        return bare.split("\\s++").length <= LONGEST_HEADING
                && !bare.endsWith(".")
                && !bare.contains(",")
                && ofHeading(bare).isPresent();
    }

    /** The mode that a heading names. */
    static Optional<DeliveryMode> ofHeading(String heading) {
        Optional<DeliveryMode> said = in(heading);
        boolean afar = said.isEmpty()
                && FROM_AFAR.matcher(heading).find()
                && !IN_PERSON.matcher(heading).find();
        return afar ? Optional.of(DeliveryMode.ONLINE) : said;
    }
}
