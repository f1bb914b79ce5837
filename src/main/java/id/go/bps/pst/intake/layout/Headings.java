package id.go.bps.pst.intake.layout;

import id.go.bps.pst.standards.content.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of the 14 components, as offices write them: with numbers, in capitals, on two lines, misspelt. */
public final class Headings {

    /**
     * One heading.
     *
     * @param line its (first) line, by index
     * @param lines how many it takes
     * @param bodyAt index in that line at which its content begins; -1 where it begins on the next line
     * @param spelt whether the heading is misspelt and only similar to a known one
     */
    public record Heading(Component component, int line, int lines, int bodyAt, boolean spelt) {}

    private record Form(Component component, boolean strong) {}

    private record Candidate(Heading heading, boolean strong, boolean numbered, boolean inOrder) {}

    private static final Map<String, Form> FORMS = new HashMap<>();

    /** In letters; shorter words that are misspelt could be other words. */
    private static final int SHORTEST_MISSPELT = 10;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final int LONG = 14;

    /** A number, or a list's bullet. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:[0-9]{1,2}|[A-Za-z]|[IVXivx]{1,4})[.)]++\\s*+|[•–-]\\s++)");
    /** A line that continues on the next: it ends with a comma, a slash, "&" or "dan". */
    private static final Pattern OPEN = Pattern.compile("(?:[,/&]|(?<!\\p{L})dan)$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> JOINING = Set.of("dan", "atau", "serta");

    static {
        strong(
                Component.REQUIREMENTS,
                "persyaratan",
                "persyaratan pelayanan",
                "persyaratan layanan",
                "syarat pelayanan",
                "syarat layanan",
                "persyaratan teknis administratif",
                "persyaratan administratif");
        weak(Component.REQUIREMENTS, "syarat", "syarat syarat");
        strong(
                Component.PROCEDURE,
                "sistem mekanisme prosedur",
                "sistem mekanisme prosedur pelayanan",
                "mekanisme prosedur",
                "sistem prosedur",
                "sistem mekanisme",
                "prosedur pelayanan",
                "prosedur layanan",
                "alur pelayanan",
                "alur layanan",
                "mekanisme pelayanan",
                "mekanisme layanan",
                "sistem mekanisme prosedur layanan",
                "tata cara pelayanan");
        weak(Component.PROCEDURE, "prosedur", "alur", "mekanisme", "tata cara");
        strong(
                Component.TIME,
                "waktu penyelesaian",
                "jangka waktu penyelesaian",
                "jangka waktu penyelesaian pelayanan",
                "jangka waktu pelayanan",
                "waktu penyelesaian pelayanan",
                "waktu penyelesaian layanan",
                "jangka waktu layanan",
                "lama pelayanan",
                "lama penyelesaian",
                "jangka waktu penyelesaian layanan");
        weak(Component.TIME, "jangka waktu", "waktu pelayanan", "waktu layanan", "waktu");
        strong(
                Component.FEE,
                "biaya tarif",
                "tarif biaya",
                "biaya tarif pelayanan",
                "biaya pelayanan",
                "tarif pelayanan",
                "biaya layanan",
                "tarif layanan",
                "biaya tarif layanan");
        weak(Component.FEE, "biaya", "tarif");
        strong(
                Component.PRODUCTS,
                "produk pelayanan",
                "produk layanan",
                "produk spesifikasi jenis pelayanan",
                "spesifikasi jenis pelayanan",
                "produk spesifikasi pelayanan");
        weak(Component.PRODUCTS, "produk", "hasil pelayanan", "hasil layanan");
        strong(
                Component.COMPLAINTS,
                "pengaduan layanan",
                "pengaduan pelayanan",
                "penanganan pengaduan",
                "penanganan pengaduan saran masukan",
                "pengaduan saran masukan",
                "pengelolaan pengaduan",
                "penanganan pengaduan layanan",
                "penanganan pengaduan saran masukan apresiasi",
                "sarana pengaduan",
                "layanan pengaduan",
                "penanganan pengaduan saran",
                "saran pengaduan",
                "pengaduan saran",
                "pengaduan masukan");
        weak(Component.COMPLAINTS, "pengaduan");
        strong(Component.LEGAL_BASIS, "dasar hukum", "landasan hukum", "dasar hukum pelayanan");
        strong(
                Component.FACILITIES,
                "sarana prasarana fasilitas",
                "sarana prasarana",
                "sarana prasarana pelayanan",
                "sarana prasarana layanan",
                "sarana fasilitas",
                "sarana prasarana fasilitas pelayanan");
        weak(Component.FACILITIES, "fasilitas", "prasarana");
        strong(
                Component.COMPETENCE,
                "kompetensi pelaksana",
                "kompetensi pelaksana pelayanan",
                "kompetensi petugas",
                "kompetensi pelaksana layanan");
        strong(Component.SUPERVISION, "pengawasan internal", "pengawasan intern");
        strong(Component.STAFFING, "jumlah pelaksana", "jumlah petugas", "jumlah pelaksana pelayanan");
        strong(Component.SERVICE_GUARANTEE, "jaminan pelayanan", "jaminan layanan");
        strong(
                Component.SAFETY_GUARANTEE,
                "jaminan keamanan keselamatan pelayanan",
                "jaminan keamanan keselamatan",
                "jaminan keamanan keselamatan layanan",
                "keamanan keselamatan pelayanan",
                "jaminan keamanan");
        strong(
                Component.EVALUATION,
                "evaluasi kinerja pelaksana",
                "evaluasi kinerja",
                "evaluasi kinerja pelaksana pelayanan",
                "evaluasi kinerja petugas");
    }

    private Headings() {}

    private static void strong(Component component, String... forms) {
        for (String form : forms) {
            FORMS.put(form.replace(" ", ""), new Form(component, true));
        }
    }

    private static void weak(Component component, String... forms) {
        for (String form : forms) {
            FORMS.put(form.replace(" ", ""), new Form(component, false));
        }
    }

    /** The component that the words name as a heading; empty where they name none. */
    public static Optional<Component> named(String words) {
        return Optional.ofNullable(FORMS.get(letters(bare(words)))).map(Form::component);
    }

    /** The headings in the order of the document. */
    static List<Heading> in(List<TextLine> lines) {
        List<Candidate> plain = new ArrayList<>();
        List<Candidate> doubtful = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.text().length() < SHORTEST || line.text().length() > 4 * LONGEST) {
                continue;
            }
            Candidate two = i + 1 < lines.size() ? twoLines(lines, i) : null;
            Candidate found = two != null ? two : oneLine(line, i);
            if (found == null) {
                continue;
            }
            boolean sure = !found.heading().spelt()
                    && !found.numbered()
                    && found.heading().bodyAt() < 0
                    && found.strong();
            (sure ? plain : doubtful).add(found);
            i += found.heading().lines() - 1;
        }
        return chosen(plain, doubtful);
    }

    /** A doubtful heading counts where the component has no plain one, or where the document writes its headings in this way throughout. */
    private static List<Heading> chosen(List<Candidate> plain, List<Candidate> doubtful) {
        Set<Component> known = EnumSet.noneOf(Component.class);
        plain.forEach(found -> known.add(found.heading().component()));
        Map<Component, Integer> numbered = new EnumMap<>(Component.class);
        doubtful.stream()
                .filter(found ->
                        found.numbered() && found.strong() && !found.heading().spelt())
                .forEach(found -> numbered.merge(found.heading().component(), 1, Integer::sum));
        boolean allNumbered = numbered.size() >= 3;
        List<Candidate> chosen = new ArrayList<>(plain);
        List<Candidate> best = new ArrayList<>(doubtful);
        best.sort((one, other) -> Integer.compare(doubtfulness(one), doubtfulness(other)));
        Map<Component, Integer> taken = new EnumMap<>(Component.class);
        for (Candidate found : best) {
            Component component = found.heading().component();
            int doubt = doubtfulness(found);
            boolean written = allNumbered
                    && found.numbered()
                    && (found.strong() || found.inOrder())
                    && !found.heading().spelt();
            boolean first = !known.contains(component) && taken.getOrDefault(component, doubt) == doubt;
            boolean short_ = found.heading().bodyAt() >= 0 && !found.strong() && known.size() >= 2;
            if (written || first && !short_) {
                chosen.add(found);
                taken.put(component, doubt);
            }
        }
        chosen.sort((one, other) ->
                Integer.compare(one.heading().line(), other.heading().line()));
        return chosen.stream().map(Candidate::heading).toList();
    }

    private static int doubtfulness(Candidate found) {
        return (found.strong() ? 0 : 1)
                + (found.numbered() ? 2 : 0)
                + (found.heading().bodyAt() >= 0 ? 4 : 0)
                + (found.heading().spelt() ? 8 : 0);
    }

    private static Candidate twoLines(List<TextLine> lines, int i) {
        TextLine second = lines.get(i + 1);
        if (second.isBlank() || lines.get(i).text().length() + second.text().length() > LONGEST) {
            return null;
        }
        Form whole = FORMS.get(letters(bare(lines.get(i).text()) + " " + second.text()));
        boolean secondAlone = FORMS.containsKey(letters(second.text()))
                && !OPEN.matcher(lines.get(i).text()).find();
        return whole == null || !whole.strong() || secondAlone
                ? null
                : new Candidate(
                        new Heading(whole.component(), i, 2, -1, false),
                        true,
                        isNumbered(lines.get(i).text()),
                        false);
    }

    private static Candidate oneLine(TextLine line, int i) {
        String text = line.text();
        boolean numbered = isNumbered(text);
        String bare = bare(text);
        if (text.length() <= LONGEST) {
            String letters = letters(bare);
            Form form = FORMS.get(letters);
            if (form != null) {
                return new Candidate(
                        new Heading(form.component(), i, 1, -1, false),
                        form.strong(),
                        numbered,
                        inOrder(text, form.component()));
            }
            Optional<Form> near = nearly(letters);
            if (near.isPresent()) {
                return new Candidate(new Heading(near.get().component(), i, 1, -1, true), true, numbered, false);
            }
        }
        int colon = bare.indexOf(':');
        if (colon <= 0 || colon > LONGEST || bare.substring(colon + 1).isBlank()) {
            return null;
        }
        Form form = FORMS.get(letters(bare.substring(0, colon)));
        int body = line.start() + text.indexOf(':') + 1;
        return form == null
                ? null
                : new Candidate(
                        new Heading(form.component(), i, 1, body, false),
                        form.strong(),
                        numbered,
                        inOrder(text, form.component()));
    }

    private static boolean isNumbered(String line) {
        return NUMBER.matcher(line).find();
    }

    /** Whether the number is the one in the regulation. */
    private static boolean inOrder(String line, Component component) {
        return line.startsWith(component.getNumber() + ".") || line.startsWith(component.getNumber() + ")");
    }

    private static String bare(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.find() ? line.substring(number.end()) : line;
    }

    /** The letters without differences in writing: case, signs, spaces, "dan". */
    private static String letters(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        int word = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
                continue;
            }
            if (Character.isDigit(c)) {
                return "";
            }
            if (JOINING.contains(letters.substring(word))) {
                letters.setLength(word);
            }
            word = letters.length();
        }
        return letters.toString();
    }

    private static Optional<Form> nearly(String letters) {
        if (letters.length() < SHORTEST_MISSPELT - 1 || letters.length() > 60) {
            return Optional.empty();
        }
        for (Map.Entry<String, Form> form : FORMS.entrySet()) {
            String right = form.getKey();
            int most = right.length() >= LONG ? 2 : 1;
            if (form.getValue().strong()
                    && right.length() >= SHORTEST_MISSPELT
                    && Math.abs(right.length() - letters.length()) <= most
                    && Spelling.isWithin(right, letters, most)) {
                return Optional.of(form.getValue());
            }
        }
        return Optional.empty();
    }
}
