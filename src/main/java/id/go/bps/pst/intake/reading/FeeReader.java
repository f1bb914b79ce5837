package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.outline.OutlineBuilder;
import id.go.bps.pst.intake.outline.OutlineBuilder.Words;
import id.go.bps.pst.intake.outline.OutlineReader;
import id.go.bps.pst.intake.outline.OutlineReader.Row;
import id.go.bps.pst.intake.outline.OutlineReader.Section;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Fee.Tariff;
import id.go.bps.pst.standards.content.OutlineItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads component 4: free, nol rupiah or PNBP with its regulation and tariffs; any other text becomes a note. */
final class FeeReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern FREE = Pattern.compile(
            "tidak\\s++(?:di)?(?:pungut|kenakan|ada|dikenakan)\\s*+(?:biaya|tarif)?(?:\\s++apa\\s?pun)?|gratis|tanpa\\s++(?:di)?(?:pungut\\s++)?biaya|bebas\\s++biaya|"
                    + "tanpa\\s++tarif|free\\s++of\\s++charge",
            FLAGS);
    private static final Pattern ZERO = Pattern.compile(
            "(?<!\\p{L})(?:nol|0)\\s++rupiah|(?<!\\p{L})rp\\.?\\s*+0(?:[.,]0{1,2})?(?:\\s*+,?\\s?-)?(?![.,]*+\\d)",
            FLAGS);
    private static final Pattern ANY_RUPIAH =
            Pattern.compile("(?<!\\p{L})(?:rp\\.?|idr)\\s*+([1-9][\\d.]{0,17})(?:,(\\d{2}|-))?", FLAGS);
    private static final Pattern PNBP = Pattern.compile(
            "(?<!\\p{L})pnbp(?!\\p{L})|penerimaan\\s++negara\\s++bukan\\s++pajak|(?<!\\p{L})pp\\s++(?:no|nomor|\\d)",
            FLAGS);
    private static final Pattern BUT = Pattern.compile("(?<!\\p{L})(?:kecuali|terkecuali|selain)(?!\\p{L})", FLAGS);
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\d{1,2}\\s");
    private static final Pattern REGULATION = Pattern.compile(
            "(?<!\\p{L})(?:peraturan\\s++(?:pemerintah|menteri\\s++keuangan|kepala\\s++\\p{L}{2,20}|badan\\s++pusat\\s++statistik|bps)|pp|pmk|perka|perban)"
                    + "(?:\\s++\\(pp\\))?(?:\\s++(?:ri|republik\\s++indonesia|bps))?\\s++(?:no(?:mor)?\\.?\\s*+)?\\d{1,4}(?:/[\\w./-]{1,40})?(?:\\s*+(?:tahun|/)\\s*+\\d{4})?"
                    + "(?:\\s++tentang\\s[^.;\\n]{3,200})?",
            FLAGS);
    private static final Pattern TARIFF = Pattern.compile(
            "^(.{1,250}?)[\\s:=,\\-–]*+(?:sebesar\\s++)?(?:rp\\.?|idr)\\s*+([1-9][\\d.]{0,17}+|0)(?:,(?:\\d{2}|-))?(?:,?-)?\\s*+(?:(?:/|per)\\s*+(.{1,80}?))?[.;]?$",
            FLAGS);

    /** Words that only name the class of fee or the columns of a table. */
    private static final Pattern ONLY_NAMES = Pattern.compile(
            "(?:penerimaan\\s++negara\\s++bukan\\s++pajak|pnbp)(?:\\s*+\\((?:pnbp|bertarif)\\))?\\.?|(?:no\\.?\\s++)?(?:jenis|uraian)(?:\\s++\\p{L}{1,20}){0,3}\\s++(?:tarif|biaya)|dasar\\s++tarif\\s*+:.{1,400}",
            FLAGS);

    private final Passage passage;
    private final List<Doubt> doubts;

    FeeReader(Passage passage, List<Doubt> doubts) {
        this.passage = passage;
        this.doubts = doubts;
    }

    Fee read() {
        String all = RowText.joined(passage.text());
        Set<FeeClass> said = EnumSet.noneOf(FeeClass.class);
        if (FREE.matcher(all).find()) {
            said.add(FeeClass.FREE);
        }
        if (ZERO.matcher(all).find()) {
            said.add(FeeClass.ZERO_RUPIAH);
        }
        boolean excepted = !said.isEmpty() && BUT.matcher(all).find();
        if (excepted || PNBP.matcher(all).find() || ANY_RUPIAH.matcher(all).find()) {
            said.add(FeeClass.PNBP);
        }
        // "Tidak dipungut biaya (nol rupiah)" says twice that it is free; one of several tariffs can be nol rupiah
        boolean freeTwice = said.equals(EnumSet.of(FeeClass.FREE, FeeClass.ZERO_RUPIAH));
        boolean zeroAmongTariffs = said.equals(EnumSet.of(FeeClass.ZERO_RUPIAH, FeeClass.PNBP))
                && ANY_RUPIAH.matcher(all).find();
        FeeClass feeClass = said.size() == 1
                ? said.iterator().next()
                : freeTwice ? FeeClass.ZERO_RUPIAH : zeroAmongTariffs ? FeeClass.PNBP : null;
        if (said.size() != 1) {
            doubts.add(Doubt.at(
                    Component.FEE, said.isEmpty() ? Kind.FEE_UNREAD : Kind.FEE_MIXED, passage, 0, passage.length()));
        }
        List<Tariff> tariffs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        rows(feeClass, tariffs, notes);
        Matcher regulation = REGULATION.matcher(all);
        String rests = feeClass == FeeClass.PNBP && regulation.find()
                ? RowText.oneLine(regulation.group().strip(), 300)
                : null;
        return new Fee(
                passage.length() == 0 ? null : passage.text(), feeClass, rests, note(notes), tariffs, passage.range());
    }

    private void rows(FeeClass feeClass, List<Tariff> tariffs, List<String> notes) {
        OutlineBuilder builder = new OutlineBuilder(passage, Component.FEE, doubts);
        List<Row> rows = new ArrayList<>();
        for (Section section : new OutlineReader(passage, Component.FEE, false, doubts).read()) {
            rows.addAll(section.rows());
        }
        for (Words row : builder.words(rows)) {
            if (ANY_RUPIAH.matcher(row.text()).find() && feeClass == FeeClass.PNBP) {
                Tariff tariff = tariffs.size() < Fee.MAX_TARIFFS ? tariff(row.text()) : null;
                if (tariff == null) {
                    doubts.add(Doubt.at(Component.FEE, Kind.TARIFF_UNREAD, passage, row.start(), row.end()));
                    notes.add(row.text());
                } else {
                    // The columns of a table are on one line: the end of the item cannot be found
                    if (ROW_NUMBER.matcher(tariff.item()).find()) {
                        doubts.add(Doubt.at(Component.FEE, Kind.TARIFF_UNREAD, passage, row.start(), row.end()));
                    }
                    tariffs.add(tariff);
                }
            } else if (!saysOnlyTheClass(row.text())) {
                notes.add(row.text());
            }
        }
    }

    private static Tariff tariff(String text) {
        Matcher tariff = TARIFF.matcher(text);
        if (!tariff.matches() || ANY_RUPIAH.matcher(text).results().count() > 1) {
            return null;
        }
        try {
            return new Tariff(
                    tariff.group(1).strip(), Long.parseLong(tariff.group(2).replace(".", "")), tariff.group(3));
        } catch (Refusal | NumberFormatException unreadable) {
            return null;
        }
    }

    static boolean saysOnlyTheClass(String text) {
        if (ONLY_NAMES.matcher(text).matches() || RowText.saysNothing(text)) {
            return true;
        }
        String rest = ZERO.matcher(FREE.matcher(text).replaceAll("")).replaceAll("");
        return rest.chars().noneMatch(Character::isLetter) && rest.chars().noneMatch(Character::isDigit);
    }

    private String note(List<String> notes) {
        String note = String.join("\n", notes);
        if (note.length() > OutlineItem.MAX_TEXT - 100) {
            doubts.add(Doubt.at(Component.FEE, Kind.TEXT_TOO_LONG, passage, 0, passage.length()));
            note = note.substring(0, OutlineItem.MAX_TEXT - 100);
            note = Character.isHighSurrogate(note.charAt(note.length() - 1))
                    ? note.substring(0, note.length() - 1)
                    : note;
        }
        return note.isBlank() ? null : note;
    }
}
