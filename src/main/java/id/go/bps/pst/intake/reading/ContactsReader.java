package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.layout.TextLine;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the contacts of an office. The value is stored as written; the words before it give the kind. */
public final class ContactsReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String WORD = "(?<!\\p{L})(?:";
    private static final String END = ")(?!\\p{L})";

    private static final Pattern VALUE = Pattern.compile(
            "(?<mail>(?<![\\w.%+-])[\\w.%+-]{1,64}@[\\w.-]{1,120}\\w)"
                    + "|(?<web>https?://[^\\s<>\"()]{1,250}|(?<![\\w@.\\])}])(?:[a-z0-9-]{1,60}\\.){1,5}(?:id|com|net|org|info|io|me|ly|link|app|site|web|co)(?![\\w.-]{0,64}+@)(?![\\w-])(?:/[^\\s<>\"()]{0,200})?)"
                    + "|(?<phone>(?<![\\w/.,])(?!\\d{1,2}[.:]\\d{2}(?!\\d))\\(?\\+?\\d[\\d ().\\u2010-\\u2013-]{3,24}\\d(?![\\w/]))",
            FLAGS);

    private static final Pattern WHATSAPP = Pattern.compile(WORD + "whats\\s?app|wa|w\\.a\\.?|chat" + END, FLAGS);
    private static final Pattern TELEPHONE = Pattern.compile(
            WORD + "telp|tlp|telepon|telpon|telephone|phone|call\\s?center|hotline|hp|sms|seluler|handphone|kantor"
                    + END,
            FLAGS);
    private static final Pattern FAX = Pattern.compile(WORD + "fax|faks|faksimile|faximile|facsimile" + END, FLAGS);
    private static final Pattern BOX = Pattern.compile("kotak\\s++(?:saran|pengaduan|aspirasi|aduan)", FLAGS);
    private static final Pattern LAPOR =
            Pattern.compile("sp4n|(?<![\\p{L}])lapor!|(?<![\\p{L}])LAPOR(?![\\p{L}])|lapor\\.go\\.id");
    private static final Pattern COUNTER = Pattern.compile(
            WORD + "loket|langsung|datang|tatap\\s++muka|petugas|ruang(?:an)?|meja|front\\s?office" + END, FLAGS);

    private static final Pattern LABEL = Pattern.compile(
            "^\\s*+(?:(?:[0-9]{1,2}|[A-Za-z])[.)]\\s*+|[•\\-–*?]\\s*+){0,8}([^:@<>\\d]{1,60}?)\\s*+:(?!//)\\s*+");

    /** Words of a label that only name the kind of the contact. */
    private static final Pattern ONLY_KIND = Pattern.compile(
            "(?<!\\p{L})(?:e|mail|email|surel|surat|elektronik|telepon|telp|tlp|telpon|telephone|phone|no|nomor|whatsapp|whats|app|wa|website|web|situs|laman|alamat|kontak|"
                    + "hp|via|melalui|media|chat|dan|atau|fax|sms)(?!\\p{L})",
            FLAGS);

    private static final Pattern PURPOSE = Pattern.compile("[>\\s]{0,3}\\(([^()]{1,100})\\)");
    private static final Pattern JOINED = Pattern.compile("(?:\\s(?:atau|dan)|[,:/])$", FLAGS);
    private static final Pattern MARKED =
            Pattern.compile("^(?:(?:[0-9]{1,2}|[A-Za-z])[.)]|[•\\-–*?\\uE000-\\uF8FF])\\s*+");

    /** One number for telephone and fax. */
    private static final Pattern WITH_FAX = Pattern.compile(
            "(?:telp|tlp|telepon|telpon|phone)\\.?\\s*+(?:/|&|dan)\\s*+(?:fax|faks)|(?:fax|faks\\w{0,7})\\.?\\s*+(?:/|&|dan)\\s*+(?:telp|tlp|telepon|telpon|phone)",
            FLAGS);

    private static final Pattern CHAT_LINK =
            Pattern.compile("(?<![\\w-])(?:wa\\.me/|(?:api|web)\\.whatsapp\\.com/)", FLAGS);
    private static final Pattern COMING =
            Pattern.compile("^(?:datang|tatap\\s++muka|(?:secara\\s++|pengaduan\\s++)?langsung)(?!\\p{L})", FLAGS);
    private static final int LONGEST_LINE = 300;
    private static final int MOST = 40;
    private static final int MOST_SEEN = 500;

    /** The words of a line before its first value. */
    private record Label(String words, int end) {}

    private final List<ContactPoint> found = new ArrayList<>();
    private final ContactIds ids = new ContactIds();
    private final List<Doubt> doubts;

    ContactsReader(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    /** Reads component 6 line by line and returns the ids of its contacts, in their order. */
    List<String> complaints(Passage passage) {
        List<String> named = new ArrayList<>();
        for (TextLine line : sentences(passage)) {
            if (seen > MOST_SEEN) {
                break;
            }
            named.addAll(line(passage, line));
        }
        return named.stream().distinct().toList();
    }

    /** The lines, each joined with the next where it was broken: a bracket is open, or the last word joins two values. */
    private static List<TextLine> sentences(Passage passage) {
        List<TextLine> whole = new ArrayList<>();
        for (TextLine line : TextLine.of(passage)) {
            TextLine last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean goesOn = last != null
                    && last.to() == line.from()
                    && last.text().length() < 2 * LONGEST_LINE
                    && !line.isBlank()
                    && (last.text().lastIndexOf('(') > last.text().lastIndexOf(')')
                            || JOINED.matcher(last.text()).find()
                                    && !MARKED.matcher(line.text()).find()
                            || Character.isLowerCase(line.text().charAt(0))
                                    && label(line.text()).words() == null);
            if (goesOn) {
                String text = passage.text().substring(last.start(), line.end());
                whole.set(whole.size() - 1, new TextLine(text, last.from(), last.start(), line.end(), line.to()));
            } else if (!line.isBlank()) {
                whole.add(line);
            }
        }
        return whole;
    }

    private List<String> line(Passage passage, TextLine line) {
        List<String> named = new ArrayList<>();
        Label label = label(line.text());
        boolean hasBox = BOX.matcher(line.text()).find();
        Matcher value = VALUE.matcher(line.text());
        int behind = 0;
        while (value.find()) {
            if (++seen > MOST_SEEN) {
                doubt(Kind.CONTACTS_TOO_MANY, passage, line.start() + value.start(), line.end());
                return named;
            }
            String before = line.text().substring(behind, value.start());
            ContactKind kind = kind(value, before, label.words(), line.text());
            int start = line.start() + value.start();
            if (kind == null) {
                doubt(Kind.CONTACT_LINE_UNREAD, passage, start, line.start() + value.end());
            } else {
                boolean own = behind == 0 || !kindWord(before);
                named.addAll(
                        add(passage, kind, start, line.start() + value.end(), own ? label.words() : null, null).stream()
                                .toList());
            }
            behind = value.end();
        }
        if (behind == 0) {
            ContactKind kind = hasBox ? ContactKind.SUGGESTION_BOX : withoutValue(line.text(), label);
            boolean lead = line.text().endsWith(":");
            Matcher marked = MARKED.matcher(line.text());
            int behindMarker = marked.find() ? marked.end() : 0;
            int start = line.start()
                    + (label.words() != null && label.end() < line.text().length() ? label.end() : behindMarker);
            if (kind == ContactKind.COUNTER && HoursReader.areIn(line.text())) {
                return named; // Times of attendance, which are read as hours
            }
            if (kind != null && !lead) {
                named.addAll(add(passage, kind, start, line.end(), label.words(), "").stream()
                        .toList());
            } else if (!lead && line.text().chars().anyMatch(Character::isLetterOrDigit)) {
                doubt(Kind.CONTACT_LINE_UNREAD, passage, line.start(), line.end());
            }
        }
        return named;
    }

    /** Reads all contacts in a part of the head of a document. */
    void head(Passage passage) {
        sentences(passage).forEach(line -> line(passage, line));
    }

    /** Reads the values of one kind in a part of the head of a document. */
    void head(Passage passage, ContactKind kind) {
        add(passage, kind, 0, passage.length(), null, "");
    }

    private static ContactKind withoutValue(String line, Label label) {
        if (LAPOR.matcher(line).find()) {
            return ContactKind.LAPOR;
        }
        String bare = MARKED.matcher(line).replaceFirst("");
        boolean comes = label.words() == null
                ? COMING.matcher(bare).find()
                : COUNTER.matcher(label.words()).find();
        return comes ? ContactKind.COUNTER : null;
    }

    private static Label label(String line) {
        Matcher label = LABEL.matcher(line);
        return label.find() ? new Label(label.group(1).strip(), label.end()) : new Label(null, 0);
    }

    private static boolean kindWord(String words) {
        return WHATSAPP.matcher(words).find()
                || TELEPHONE.matcher(words).find()
                || FAX.matcher(words).find();
    }

    private ContactKind kind(MatchResult value, String before, String label, String line) {
        Matcher matcher = (Matcher) value;
        if (matcher.group("mail") != null) {
            return ContactKind.EMAIL;
        }
        if (matcher.group("web") != null) {
            if (CHAT_LINK.matcher(matcher.group("web")).find()) {
                return ContactKind.WHATSAPP;
            }
            return LAPOR.matcher(matcher.group("web")).find() ? ContactKind.LAPOR : ContactKind.WEB;
        }
        // The words next to the number; without any, those at the beginning of the line
        for (String words : new String[] {
            before, label == null ? line.substring(Math.max(0, value.start() - LONGEST_LINE), value.start()) : label
        }) {
            if (FAX.matcher(words).find()) {
                unsure = WITH_FAX.matcher(words).find();
                return unsure ? ContactKind.TELEPHONE : null;
            }
            if (WHATSAPP.matcher(words).find()) {
                return ContactKind.WHATSAPP;
            }
            if (TELEPHONE.matcher(words).find()) {
                return ContactKind.TELEPHONE;
            }
        }
        unsure = true;
        return ContactKind.TELEPHONE;
    }

    private boolean unsure;

    /** The number of values found so far. */
    private int seen;

    /** @param purpose null to read it from brackets after the value */
    private Optional<String> add(Passage passage, ContactKind kind, int start, int end, String label, String purpose) {
        boolean doubtful = unsure;
        unsure = false;
        Matcher brackets = PURPOSE.matcher(passage.text()).region(end, passage.length());
        boolean bracketed = purpose == null && brackets.lookingAt();
        int to = bracketed ? brackets.end() : end;
        String value = RowText.joined(passage.text().substring(start, end));
        String known = ids.known(kind, value);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            String says = label == null || says(label) ? label : null;
            says = says == null || says.length() > ContactPoint.MAX_LABEL
                    ? null
                    : PlainText.optional("label", says, ContactPoint.MAX_LABEL);
            ContactPoint read =
                    ContactPoint.written("x", kind, value, says, bracketed ? RowText.joined(brackets.group(1)) : null);
            Optional<ContactPoint> same =
                    found.stream().filter(other -> isSame(other, read)).findFirst();
            if (same.isPresent()) {
                ids.know(kind, value, same.get().id());
                return Optional.of(same.get().id());
            }
            if (found.size() >= MOST) {
                doubt(Kind.CONTACTS_TOO_MANY, passage, start, to);
                return Optional.empty();
            }
            ContactPoint kept = new ContactPoint(
                    ids.next(read, label),
                    kind,
                    read.value(),
                    read.normalized(),
                    read.label(),
                    read.purpose(),
                    passage.range(start, to));
            found.add(kept);
            ids.know(kind, value, kept.id());
            question(kept, doubtful, passage, start, to);
            return Optional.of(kept.id());
        } catch (Refusal cannotBeKept) {
            doubt(Kind.CONTACT_LINE_UNREAD, passage, start, end);
            return Optional.empty();
        }
    }

    private void question(ContactPoint kept, boolean unsureOfKind, Passage passage, int start, int to) {
        boolean pressable = kept.kind() != ContactKind.SUGGESTION_BOX && kept.kind() != ContactKind.COUNTER;
        if (pressable && kept.normalized() == null && kept.kind() != ContactKind.LAPOR) {
            doubt(Kind.CONTACT_UNREADABLE, passage, start, to);
        } else if (unsureOfKind) {
            doubt(Kind.CONTACT_KIND, passage, start, to);
        }
        if (kept.kind() == ContactKind.EMAIL
                && !kept.value().toLowerCase(Locale.ROOT).endsWith(".go.id")) {
            doubt(Kind.CONTACT_NOT_OFFICIAL, passage, start, to);
        }
    }

    /** Whether two writings are one contact. */
    public static boolean isSame(ContactPoint one, ContactPoint other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        if (one.normalized() != null && other.normalized() != null) {
            return squashed(one.normalized()).equals(squashed(other.normalized()));
        }
        return squashed(one.value()).equals(squashed(other.value()));
    }

    private static String squashed(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[\\s().-]|/$", "");
    }

    private static boolean says(String label) {
        return ONLY_KIND.matcher(label).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    /** The contacts that can be opened first, by kind, then in the order of the document. */
    List<ContactPoint> contacts() {
        return found.stream()
                .sorted(Comparator.comparing((ContactPoint contact) -> contact.href() == null)
                        .thenComparing(ContactPoint::kind)
                        .thenComparing(contact -> contact.source().start()))
                .toList();
    }

    private void doubt(Kind kind, Passage passage, int start, int end) {
        doubts.add(Doubt.at(component, kind, passage, start, end));
    }

    private Component component = Component.COMPLAINTS;

    /** Marks that the following contacts are of the head. */
    void headFollows() {
        component = null;
        ids.headFollows();
    }
}
