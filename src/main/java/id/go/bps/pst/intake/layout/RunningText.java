package id.go.bps.pst.intake.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits lines at headings of components in their middle, for copies without line ends. */
final class RunningText {

    /** A heading, which is not followed by a small letter. */
    private static final Pattern HEADING = Pattern.compile("(?<!\\S)(?:(?:\\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\\s{1,3})?("
            + "(?i:persyaratan(?:\\s(?:pelayanan|layanan))?|sistem,?\\smekanisme,?(?:\\s(?:dan|&)\\sprosedur)?|prosedur\\s(?:pelayanan|layanan)"
            + "|(?:jangka\\s)?waktu\\s(?:penyelesaian|pelayanan|layanan)|biaya\\s?/\\s?tarif|produk\\s(?:pelayanan|layanan)"
            + "|(?:penanganan\\s)?pengaduan(?:\\slayanan|,\\ssaran,?\\s(?:dan|&)\\smasukan)|dasar\\shukum"
            + "|sarana,?\\s(?:dan\\s)?prasarana(?:,?\\s(?:dan/atau\\s|dan\\s)?fasilitas)?|kompetensi\\spelaksana|pengawasan\\sinternal|jumlah\\spelaksana"
            + "|jaminan\\spelayanan|jaminan\\skeamanan(?:\\sdan\\skeselamatan\\spelayanan)?|evaluasi\\skinerja\\spelaksana))"
            + "(?=\\s{0,3}:|\\s++(?:[^\\p{Ll}\\s]|[a-z][.)]\\s))(?:\\s{0,3}:)?");

    /** The beginnings of parts of the head; the last alternative is a part by itself. */
    private static final Pattern HEAD = Pattern.compile(
            "(?<=\\s)(?=(?i:no(?:mor)?\\.?\\s?sk\\s?:|badan\\spusat\\sstatistik\\s/)|(?:Jl|Jln|Jalan)[.\\s]\\s?\\p{Lu})|(?<=\\s)(?:www\\.)?[a-z0-9-]{2,40}\\.bps\\.go\\.id(?=\\s)");

    private static final int LONGEST_HEAD = 2_000;

    private RunningText() {}

    static List<TextLine> parted(Passage whole, List<TextLine> lines) {
        List<TextLine> parted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TextLine line : lines) {
            String text = whole.text().substring(line.from(), line.to());
            TreeSet<Integer> cuts = new TreeSet<>();
            Matcher heading = HEADING.matcher(text);
            while (heading.find()) {
                boolean begins = Character.isUpperCase(heading.group(1).charAt(0));
                boolean first = Headings.named(heading.group(1))
                        .filter(component -> seen.add(component.name()))
                        .isPresent();
                if (begins && first) {
                    cuts.add(heading.start());
                    cuts.add(heading.end());
                }
            }
            boolean head = seen.isEmpty() || !cuts.isEmpty() && parted.size() < LONGEST_HEAD;
            Matcher part =
                    HEAD.matcher(text).region(0, Math.min(LONGEST_HEAD, cuts.isEmpty() ? text.length() : cuts.first()));
            while (head && part.find()) {
                cuts.add(part.start());
                cuts.add(part.end());
            }
            cut(line, text, cuts, parted);
        }
        return parted;
    }

    private static void cut(TextLine line, String text, TreeSet<Integer> cuts, List<TextLine> parted) {
        cuts.add(text.length());
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                parted.add(TextLine.of(text, line.from(), from, to));
                from = to;
            }
        }
    }
}
