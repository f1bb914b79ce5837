package id.go.bps.pst.export;

import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Fee.Tariff;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.versions.StandardView;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The short text of a service on a poster. */
record ServiceInBrief(StandardView standard, PaperWords words) {

    TextRun name() {
        StandardContent content = standard.content();
        boolean english = words.english() && content.englishTitle() != null && !content.outdatedTitle();
        return english
                ? TextRun.of(content.englishTitle().text())
                : TextRun.of(content.title()).in(words.english() ? "id" : null);
    }

    TextRun fee() {
        Fee fee = standard.content().fee();
        if (fee.feeClass() == null) {
            return TextRun.of(words.get("not_stated"));
        }
        OptionalLong least = fee.tariffs().stream().mapToLong(Tariff::rupiah).min();
        return TextRun.of(
                fee.feeClass() == FeeClass.PNBP && least.isPresent()
                        ? words.get("poster_from", words.rupiah(least.getAsLong()))
                        : words.shared("fee." + fee.feeClass()));
    }

    TextRun time() {
        String times = standard.content().time().commitments().stream()
                .filter(time -> time.kind() != null)
                .map(this::time)
                .distinct()
                .collect(Collectors.joining("; "));
        return TextRun.of(times.isEmpty() ? words.get("not_stated") : times);
    }

    private String time(TimeCommitment time) {
        String mode = time.mode() == null || isOneMode() ? "" : " (" + words.shared("mode." + time.mode()) + ")";
        if (time.kind() == Kind.IMMEDIATE) {
            return words.shared("time.IMMEDIATE") + mode;
        }
        String unit = words.shared((time.amount() == 1 ? "unit_one." : "unit.") + time.unit());
        return words.get("at_most", words.shared("time." + time.kind()), words.number(time.amount()), unit) + mode;
    }

    private boolean isOneMode() {
        return standard.content().time().commitments().stream()
                        .map(TimeCommitment::mode)
                        .distinct()
                        .count()
                == 1;
    }
}
