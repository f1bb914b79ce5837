package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Fee.Tariff;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The form of the fee. */
public final class FeeForm implements PartForm<Fee> {

    /** One tariff, every field as typed. */
    public record Row(String item, String rupiah, String unit) {
        static final Row BLANK = new Row("", "", "");
    }

    private final String feeClass;
    private final String regulation;
    private final String note;
    private final List<Row> rows;

    private FeeForm(String feeClass, String regulation, String note, List<Row> rows) {
        this.feeClass = feeClass;
        this.regulation = regulation;
        this.note = note;
        this.rows = rows;
    }

    static FeeForm of(Fee fee) {
        return new FeeForm(
                Objects.toString(fee.feeClass(), ""),
                Objects.toString(fee.regulation(), ""),
                Objects.toString(fee.note(), ""),
                new ArrayList<>(fee.tariffs().stream()
                        .map(tariff -> new Row(
                                tariff.item(), Long.toString(tariff.rupiah()), Objects.toString(tariff.unit(), "")))
                        .toList()));
    }

    static FeeForm of(FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows("tariff.item"); i++) {
            rows.add(new Row(
                    fields.get("tariff.item", i).strip(),
                    fields.get("tariff.rupiah", i).strip(),
                    fields.get("tariff.unit", i).strip()));
        }
        return new FeeForm(
                fields.get("fee.class"),
                fields.get("fee.regulation").strip(),
                fields.get("fee.note").replace("\r\n", "\n").strip(),
                rows);
    }

    @Override
    public Fee toContent(Fee base, FormErrors errors) {
        FeeForm before = of(base);
        if (List.of(feeClass, regulation, note, rows)
                .equals(List.of(before.feeClass, before.regulation, before.note, before.rows))) {
            return base;
        }
        List<Tariff> tariffs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            tariffs.add(errors.check("tariff." + i, () -> tariff(row)));
        }
        tariffs.removeIf(Objects::isNull);
        return errors.check(
                "fee",
                () -> new Fee(null, InputReader.choice(FeeClass.class, feeClass), regulation, note, tariffs, null));
    }

    @Override
    public Set<String> lists() {
        return Set.of("tariff");
    }

    private static Tariff tariff(Row row) {
        long rupiah = Optional.ofNullable(InputReader.number(row.rupiah()))
                .orElseThrow(() -> Refusal.invalid("rupiah_range").in("rupiah"));
        return new Tariff(row.item(), rupiah, row.unit());
    }

    void add() {
        rows.add(Row.BLANK);
    }

    void remove(int index) {
        rows.remove(index);
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    public String getFeeClass() {
        return feeClass;
    }

    public String getRegulation() {
        return regulation;
    }

    public String getNote() {
        return note;
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }
}
