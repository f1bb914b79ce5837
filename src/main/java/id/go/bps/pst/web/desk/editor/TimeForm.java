package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The form of the time commitments. */
public final class TimeForm implements PartForm<Times> {

    /** One commitment, every field as typed. */
    public record Row(
            String mode, String kind, String amount, String unit, String clockStart, String appliesTo, String text) {

        private static Row of(TimeCommitment commitment) {
            return new Row(
                    OutlineForm.modeName(commitment.mode()),
                    Objects.toString(commitment.kind(), ""),
                    Objects.toString(commitment.amount(), ""),
                    Objects.toString(commitment.unit(), ""),
                    Objects.toString(commitment.clockStart(), ""),
                    Objects.toString(commitment.appliesTo(), ""),
                    commitment.text());
        }
    }

    private final List<Row> rows;

    private TimeForm(List<Row> rows) {
        this.rows = rows;
    }

    static TimeForm of(Times times) {
        return new TimeForm(
                new ArrayList<>(times.commitments().stream().map(Row::of).toList()));
    }

    static TimeForm of(FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows("time.text"); i++) {
            rows.add(new Row(
                    fields.get("time.mode", i),
                    fields.get("time.kind", i),
                    fields.get("time.amount", i).strip(),
                    fields.get("time.unit", i),
                    fields.get("time.clockStart", i).strip(),
                    fields.get("time.appliesTo", i).strip(),
                    fields.get("time.text", i).replace("\r\n", "\n").strip()));
        }
        return new TimeForm(rows);
    }

    @Override
    public Times toContent(Times base, FormErrors errors) {
        if (rows.equals(of(base).rows)) {
            return base;
        }
        List<TimeCommitment> commitments = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            commitments.add(errors.check("time." + i, () -> commitment(row)));
        }
        commitments.removeIf(Objects::isNull);
        return errors.check("time", () -> new Times(null, commitments, null));
    }

    @Override
    public Set<String> lists() {
        return Set.of("time");
    }

    @Override
    public Map<String, SourceRange> sources(Times content) {
        return PartForm.sources("time", content.commitments().stream().map(TimeCommitment::source));
    }

    private static TimeCommitment commitment(Row row) {
        Kind kind = InputReader.choice(Kind.class, row.kind());
        Integer amount = InputReader.smallNumber(row.amount());
        // A unit without an amount has no meaning: the select always has one
        Unit unit = amount == null && kind != Kind.WAIT && kind != Kind.COMPLETION
                ? null
                : InputReader.choice(Unit.class, row.unit());
        return new TimeCommitment(
                OutlineForm.mode(row.mode()), kind, amount, unit, row.clockStart(), row.appliesTo(), row.text(), null);
    }

    /** @param mode null for every mode */
    void add(String mode) {
        rows.add(new Row(mode == null ? "ANY" : mode, "", "", "", "", "", ""));
    }

    void remove(int index) {
        rows.remove(index);
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }
}
