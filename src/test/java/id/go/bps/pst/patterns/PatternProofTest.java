package id.go.bps.pst.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternProofTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s++",
                "^\\d++(?:[.,]\\d{1,2})?$",
                "^(?:[a-z0-9]++(?:-++[a-z0-9]++)*+\\.)++[a-z]{2,}+",
                "^(?:a|b)*+c",
                "^(?:ab?|[^a])*+",
                "(?<!\\p{L})jam\\s++kerja(?!\\p{L})",
                "tidak\\s++(?:di)?pungut\\s++biaya",
                "(?:[a-z0-9-]{1,60}\\.){1,5}(?:id|com)(?![\\w-])",
                "((?:[\\p{L}/-]{1,40}\\s++){1,6})maksimal",
                "(?<!/)/++$",
                "(?<=\\p{L})[^\\p{L}]++$",
                "<(?=/?[a-z]{1,60}(?:[\\s/][^<>]{0,2000})?+>|!--)",
                "(?i:senin|selasa|sabtu)(?:\\s*+[-,]\\s*+(?i:senin|selasa|sabtu)){0,6}",
                "(?<mail>[\\w.]{1,64}@[\\w.]{1,120})",
                "[\\p{L}&&[^x]]{1,40}[\\u2010-\\u2013\\]]",
                "(?>a{1,50}){1,50}b"
            })
    void is_proved(String pattern) {
        assertThat(PatternProof.faults(pattern, 0, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "^\\s*(?:(?:[0-9]{1,2}|[A-Za-z])[.)]\\s*|[*?]\\s*)*([^:]{1,60}?)\\s*: ~ without bound and gives it back",
                "^(?:a|b)*c ~ so often that the stack may end",
                "^(?:a|b){0,5000}c ~ so often that the stack may end",
                "^(?:(?:a|b){0,50}c){0,50} ~ so often that the stack may end",
                "^(a+){1,9}$ ~ without bound and gives it back",
                "\\bwa\\b ~ No proof is known",
                "^(?:a|a){0,60}$ ~ ways",
                "^(?:ab|a|b){0,60}$ ~ ways",
                "(?:a{1,50}){1,50}b ~ begins as it may end",
                "(?:\\s*+){1,9}x ~ a group that may be empty",
                "\\s{0,200}\\s{0,200}x ~ ways",
                "\\d{1,99}[\\d.]{1,99}\\d{1,99}x ~ ways",
                "(?:\\w{1,99}-?){2}x ~ ways",
                "\\s++$ ~ again from each place in the run",
                "(?:ab)++c ~ again from each place in the run",
                "a[ab]{0,900}c ~ again from each place in the run",
                "\\s*?x ~ without bound and gives it back",
                "x\\s{3,}y ~ without bound and gives it back",
                ".*@ ~ without bound and gives it back",
                "(a)\\1 ~ No proof is known",
                "(?<n>a)\\k<n> ~ No proof is known",
                "a(?=.*b) ~ without bound and gives it back",
                "(?<=a{1,99})b ~ looks far behind"
            })
    void is_refused(String pattern, String fault) {
        assertThat(String.join("; ", PatternProof.faults(pattern, 0, false))).contains(fault.strip());
    }

    @Test
    void a_match_of_the_whole_text_has_one_beginning() {
        assertThat(PatternProof.faults("[^?]++\\?x", 0, true)).isEmpty();
        assertThat(PatternProof.faults("[^?]++\\?x", 0, false)).isNotEmpty();
    }

    @Test
    void flags_are_considered() {
        assertThat(PatternProof.faults("^.{0,900}\\n", Pattern.DOTALL, false)).isEmpty();
        assertThat(PatternProof.faults("^\\s++x", Pattern.MULTILINE, false)).isNotEmpty();
        assertThat(PatternProof.faults("(?m)^\\s++x", 0, false)).isNotEmpty();
    }

    /** Tests the proof's assumptions about the JDK: the first pattern overflows the stack, the others do not. */
    @Test
    void a_group_that_backtracks_recurses_and_a_possessive_one_does_not() {
        String text = "ab".repeat(500_000);
        assertThat(SmallStack.overflows(() -> Pattern.matches("(?:a|b)*", text)))
                .isTrue();
        assertThat(SmallStack.overflows(() -> Pattern.matches("(?:a|b)*+", text)))
                .isFalse();
        assertThat(SmallStack.overflows(() -> Pattern.matches("(?:[ab]++|c)*+", text)))
                .isFalse();
        assertThat(SmallStack.overflows(() -> Pattern.matches("[ab]*", text))).isFalse();
        assertThat(SmallStack.overflows(() -> Pattern.matches("(?:(?:a|b){0,100}){0,1}.*", text)))
                .isFalse();
    }
}
