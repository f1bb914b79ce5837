package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * Component 4.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param feeClass null where not stated
 * @param regulation on which a PNBP rests; null where not stated
 * @param note in the office's words; null where there is none
 * @param tariffs of a PNBP
 * @param source of the raw text in the imported file; null when typed here
 */
public record Fee(
        String rawText, FeeClass feeClass, String regulation, String note, List<Tariff> tariffs, SourceRange source)
        implements Serializable {

    public static final int MAX_TARIFFS = 100;
    public static final Fee EMPTY = new Fee(null, null, null, null, List.of(), null);

    /** PNBP (state revenue, by regulation), nol rupiah, or tidak dipungut biaya. */
    public enum FeeClass {
        FREE,
        ZERO_RUPIAH,
        PNBP
    }

    /**
     * What one thing costs.
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
                throw Refused.invalid("rupiah_range").in("rupiah");
            }
        }
    }

    public Fee {
        regulation = PlainText.optional("regulation", regulation, 300);
        note = PlainText.optional("note", note, OutlineItem.MAX_TEXT);
        tariffs = tariffs == null ? List.of() : List.copyOf(tariffs);
        if (feeClass != FeeClass.PNBP && (regulation != null || !tariffs.isEmpty())) {
            throw Refused.invalid("fee_not_pnbp").in("feeClass");
        }
        if (tariffs.size() > MAX_TARIFFS) {
            throw Refused.invalid("too_many_rows", MAX_TARIFFS, tariffs.size()).in("tariffs");
        }
    }
}
