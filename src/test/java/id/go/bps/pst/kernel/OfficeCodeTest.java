package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCodeTest {

    @Property
    void any_four_digits_are_a_code(@ForAll @IntRange(max = 9999) int number) {
        String digits = String.format("%04d", number);
        assertThat(OfficeCode.of(digits).getValue()).isEqualTo(digits);
        assertThat(OfficeCode.of(digits)).isEqualTo(OfficeCode.of(digits)).hasSameHashCodeAs(OfficeCode.of(digits));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"527", "52721", "52a2", " 5272", "5272 ", "5272\n", "٥٢٧٢", "5272' or '1'='1"})
    void other_text_looks_like_an_office_that_does_not_exist(String text) {
        assertThatThrownBy(() -> OfficeCode.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getKind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 0000, true",
        "0000, 5200, true",
        "0000, 6371, true",
        "5200, 5200, true",
        "5200, 5272, true",
        "5200, 5201, true",
        "5200, 6371, false",
        "5200, 0000, false",
        "5272, 5272, true",
        "5272, 5200, false",
        "5272, 5271, false",
        "5272, 0000, false",
        // Merauke kept its code when South Papua was made
        "9500, 9401, true",
        "9400, 9401, false",
        "9400, 9403, true",
        "9500, 9403, false",
        "9400, 9500, false",
        "0000, 9401, true",
        // Of an office that the registry does not know
        "5200, 5299, false",
        "0000, 5299, true",
        "5299, 5299, true"
    })
    void the_head_office_covers_all_a_province_its_own_and_others_themselves(String one, String other, boolean covers) {
        assertThat(OfficeCode.of(one).covers(OfficeCode.of(other))).isEqualTo(covers);
    }
}
