package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Component 4, the fee (biaya/tarif).
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param feeClass null where not stated
 * @param regulation legal basis of a PNBP; null where not stated
 * @param note in the office's words; null where there is none
 * @param tariffs of a PNBP
 * @param source of the raw text in the imported file; null when typed here
 */
public record Fee(
        String rawText, FeeClass feeClass, String regulation, String note, List<Tariff> tariffs, SourceRange source)
        implements PartContent {

    public static final int MAX_TARIFFS = 100;

    /** Stated by a row whose label is the key of the class. */
    public static final Fact<FeeClass> CLASS = new Fact<>(
            Component.FEE.path() + "/feeClass", (label, text) -> FeeClass.valueOf(label.substring("fee.".length())));

    public static final Fee EMPTY = new Fee(null, null, null, null, List.of(), null);

    /** PNBP (state revenue, by regulation), nol rupiah, or tidak dipungut biaya. */
    public enum FeeClass {
        FREE("Gratis, tidak dipungut biaya", "Free of charge"),
        ZERO_RUPIAH("Gratis, nol rupiah", "Free of charge"),
        PNBP("Tarif PNBP", null);

        private final String words;
        private final String englishWords;

        FeeClass(String words, String englishWords) {
            this.words = words;
            this.englishWords = englishWords;
        }
    }

    /**
     * The price of one item.
     *
     * @param rupiah whole rupiah, at least 0
     * @param unit per what; null where not stated
     */
    public record Tariff(String item, long rupiah, String unit) implements Serializable {

        public static final long MAX_RUPIAH = 1_000_000_000_000L;

        public Tariff {
            item = PlainText.required("item", item, 300);
            unit = PlainText.optional("unit", unit, 100);
            if (rupiah < 0 || rupiah > MAX_RUPIAH) {
                throw Refusal.invalid("rupiah_range").in("rupiah");
            }
        }

        private PartRow row() {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.words(item), Piece.own(": "), Piece.rupiah(rupiah)));
            if (unit != null) {
                pieces.addAll(List.of(Piece.own(" / "), Piece.words(unit)));
            }
            return PartRow.at("")
                    .labelled("fee.tariff")
                    .saying(item)
                    .counting(rupiah, unit)
                    .searched(Weight.TEXT)
                    .shownAs(Line.of(null, pieces).at(null, 1));
        }
    }

    public Fee {
        regulation = PlainText.optional("regulation", regulation, 300);
        note = PlainText.optional("note", note, OutlineItem.MAX_TEXT);
        tariffs = tariffs == null ? List.of() : List.copyOf(tariffs);
        if (feeClass != FeeClass.PNBP && (regulation != null || !tariffs.isEmpty())) {
            throw Refusal.invalid("fee_not_pnbp").in("feeClass");
        }
        if (tariffs.size() > MAX_TARIFFS) {
            throw Refusal.invalid("too_many_rows", MAX_TARIFFS, tariffs.size()).in("tariffs");
        }
    }

    @Override
    public boolean stated() {
        return feeClass != null;
    }

    @Override
    public String asWritten() {
        return rawText == null ? note : rawText;
    }

    @Override
    public List<PartRow> rows(OfficeProfile office) {
        List<PartRow> rows = new ArrayList<>();
        if (feeClass != null) {
            classed(rows);
        }
        if (regulation != null) {
            rows.add(PartRow.at("regulation")
                    .labelled("fee.regulation")
                    .saying(regulation)
                    .shownAs(Line.of("regulation", List.of(Piece.words(regulation)))
                            .at(null, 1)));
        }
        for (int i = 0; i < tariffs.size(); i++) {
            rows.add(tariffs.get(i).row().below("tariffs/" + i));
        }
        if (note != null) {
            rows.add(PartRow.at("note").saying(note).searched(Weight.TEXT).shownAs(Line.sentence(note)));
        }
        if (tariffs.isEmpty()) {
            rows.addAll(PartRow.asWritten(rawText));
        }
        return rows;
    }

    /** Adds the rows of the class: search finds it by common words in both languages. */
    private void classed(List<PartRow> rows) {
        PartRow row = PartRow.at("feeClass").labelled("fee." + feeClass).searched(Weight.TEXT);
        rows.add(row.saying(feeClass.words).shownAs(Line.of("fee", List.of(Piece.label("fee." + feeClass)))));
        if (feeClass.englishWords != null) {
            rows.add(row.saying(feeClass.englishWords).inEnglish());
        }
    }
}
