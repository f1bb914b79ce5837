package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Fee.Tariff;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for time commitments, fees and quotas: incomplete values are refused. */
class PromisesTest {

    @ParameterizedTest
    @CsvSource({"WAIT, 10, MINUTE", "COMPLETION, 30, WORKING_DAY", "COMPLETION, 1, HOUR", "IMMEDIATE, , ", " , , "})
    void an_amount_of_time_is_a_whole_number(Kind kind, Integer amount, Unit unit) {
        assertThat(time(kind, amount, unit).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "WAIT, 0, MINUTE, time_amount, amount",
        "WAIT, -1, MINUTE, time_amount, amount",
        "WAIT, 10001, MINUTE, time_amount, amount",
        "WAIT, , MINUTE, time_amount_missing, amount",
        "COMPLETION, 10, , time_unit_missing, unit",
        "IMMEDIATE, 10, MINUTE, time_kind_missing, kind",
        " , 10, MINUTE, time_kind_missing, kind",
        " , , MINUTE, time_kind_missing, kind"
    })
    void an_amount_without_a_unit_is_refused_and_0_is_no_amount(
            Kind kind, Integer amount, Unit unit, String key, String field) {
        assertRefused(() -> time(kind, amount, unit), key, field);
    }

    @Test
    void a_commitment_needs_a_text() {
        assertRefused(
                () -> new TimeCommitment(null, Kind.IMMEDIATE, null, null, null, null, "", null), "text_empty", "text");
    }

    @Test
    void the_number_of_commitments_is_limited() {
        assertThatThrownBy(() -> new Times(null, Collections.nCopies(10_000, time(Kind.WAIT, 10, Unit.MINUTE)), null))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo("too_many_rows"));
    }

    @ParameterizedTest
    @EnumSource(value = FeeClass.class, names = "PNBP", mode = EnumSource.Mode.EXCLUDE)
    void only_a_pnbp_has_a_regulation_and_tariffs(FeeClass feeClass) {
        assertThat(new Fee(null, feeClass, null, "catatan", null, null).tariffs())
                .isEmpty();
        assertRefused(() -> new Fee(null, feeClass, "PP 21/2021", null, null, null), "fee_not_pnbp", "feeClass");
        assertRefused(
                () -> new Fee(null, feeClass, null, null, List.of(new Tariff("Salinan", 500, "lembar")), null),
                "fee_not_pnbp",
                "feeClass");
    }

    @Test
    void a_fee_that_is_not_stated_is_not_free() {
        assertThat(Fee.EMPTY.feeClass()).isNull();
        assertRefused(() -> new Fee(null, null, "PP 21/2021", null, null, null), "fee_not_pnbp", "feeClass");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Tariff.MAX_RUPIAH + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void rupiah_are_neither_negative_nor_absurdly_many(long rupiah) {
        assertRefused(() -> new Tariff("Salinan", rupiah, null), "rupiah_range", "rupiah");
    }

    @Test
    void the_number_of_tariffs_is_limited() {
        List<Tariff> tariffs = Collections.nCopies(10_000, new Tariff("Salinan", 0, null));
        assertRefused(
                () -> new Fee(null, FeeClass.PNBP, "PP 21/2021", null, tariffs, null), "too_many_rows", "tariffs");
    }

    @Test
    void values_at_the_limits_are_accepted() {
        assertThat(time(Kind.WAIT, 1, Unit.MINUTE).amount()).isEqualTo(1);
        assertThat(time(Kind.WAIT, TimeCommitment.MAX_AMOUNT, Unit.DAY).amount())
                .isEqualTo(10_000);
        assertThat(new Tariff("Salinan", 0, null).rupiah()).isZero();
        assertThat(new Tariff("Salinan", Tariff.MAX_RUPIAH, null).rupiah()).isEqualTo(Tariff.MAX_RUPIAH);
        assertThat(new Quota("salinan", 1, "lembar", null, null).maximum()).isEqualTo(1);
        assertThat(new Quota("salinan", 1_000_000, "lembar", null, null).maximum())
                .isEqualTo(1_000_000);
        List<Tariff> tariffs = Collections.nCopies(Fee.MAX_TARIFFS, new Tariff("Salinan", 0, null));
        assertThat(new Fee(null, FeeClass.PNBP, null, null, tariffs, null).tariffs())
                .hasSize(Fee.MAX_TARIFFS);
        List<Products.Product> products =
                Collections.nCopies(Products.MAX_PRODUCTS, new Products.Product("1.", "Akses publikasi", null, null));
        assertThat(new Products(null, products, null).products()).hasSize(Products.MAX_PRODUCTS);
    }

    @Test
    void a_quota_has_an_item_and_a_maximum() {
        assertThat(new Quota("penggandaan media cetak", 10, "lembar", null, null).perWhom())
                .isNull();
        assertRefused(() -> new Quota("salinan", 0, "lembar", null, null), "quota_maximum", "maximum");
        assertRefused(() -> new Quota("salinan", 1_000_001, "lembar", null, null), "quota_maximum", "maximum");
        assertRefused(() -> new Quota("", 10, "lembar", null, null), "text_empty", "item");
        assertRefused(() -> new Quota("salinan", 10, null, null, null), "text_empty", "unit");
    }

    private static TimeCommitment time(Kind kind, Integer amount, Unit unit) {
        return new TimeCommitment(null, kind, amount, unit, null, null, "Paling lama sepuluh menit", null);
    }

    private static void assertRefused(ThrowingCallable making, String key, String field) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.getMessageKey()).isEqualTo(key);
            assertThat(refused.getField()).hasValue(field);
        });
    }
}
