package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnglishFormTest {

    private static final StandardContent BARE = StandardContent.bare("Perpustakaan");

    @Test
    void a_typed_text_belongs_to_the_indonesian_text_beside_it() {
        StandardContent content = typed(
                BARE,
                "kept.LEGAL_BASIS",
                "UU 25/2009",
                "english.LEGAL_BASIS",
                "Law 25/2009",
                "english.title",
                "Library");
        assertThat(content.translation(Component.LEGAL_BASIS).orElseThrow().text())
                .isEqualTo("Law 25/2009");
        assertThat(content.englishTitle().text()).isEqualTo("Library");
        assertThat(content.outdated()).isEmpty();
        assertThat(content.outdatedTitle()).isFalse();
    }

    @Test
    void an_unchanged_text_is_out_of_date_until_it_is_confirmed_or_typed_again() {
        StandardContent content = typed(BARE, "kept.LEGAL_BASIS", "UU 25/2009", "english.LEGAL_BASIS", "Law 25/2009");
        StandardContent old =
                typed(content, "kept.LEGAL_BASIS", "UU 25/2009, PP 96/2012", "english.LEGAL_BASIS", "Law 25/2009");
        assertThat(old.outdated()).containsExactly(Component.LEGAL_BASIS);
        assertThat(typed(
                                old,
                                "kept.LEGAL_BASIS",
                                "UU 25/2009, PP 96/2012",
                                "english.LEGAL_BASIS",
                                "Law 25/2009",
                                "english-still-true",
                                "LEGAL_BASIS")
                        .outdated())
                .isEmpty();
        assertThat(typed(
                                old,
                                "kept.LEGAL_BASIS",
                                "UU 25/2009, PP 96/2012",
                                "english.LEGAL_BASIS",
                                "Law 25/2009, GR 96/2012")
                        .outdated())
                .isEmpty();
    }

    @Test
    void an_empty_text_is_absent_and_html_is_refused_beside_its_field() {
        assertThat(typed(BARE, "english.FEE", "  ").english()).isNull();
        FormErrors errors = new FormErrors();
        assertThat(form("english.FEE", "<b>free</b>").toContent(BARE, errors)).isNull();
        assertThat(errors.getFields()).containsExactly("english.FEE");
    }

    @Test
    void a_colleagues_part_includes_its_english_text() {
        StandardContent theirs =
                typed(BARE, "kept.LEGAL_BASIS", "UU", "english.LEGAL_BASIS", "Law", "english.FEE", "Free");
        StandardForm mixed = form("english.FEE", "Mine").with("LEGAL_BASIS", theirs);
        assertThat(mixed.getEnglish().getTexts())
                .containsEntry("LEGAL_BASIS", "Law")
                .containsEntry("FEE", "Mine");
    }

    private static StandardContent typed(StandardContent base, String... namesAndValues) {
        return form(namesAndValues).toContent(base, new FormErrors());
    }

    private static StandardForm form(String... namesAndValues) {
        Map<String, String[]> fields = new HashMap<>(Map.of("title", new String[] {"Perpustakaan"}));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return StandardForm.of(new FormFields(fields));
    }
}
