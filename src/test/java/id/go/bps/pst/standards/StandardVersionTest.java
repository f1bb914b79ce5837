package id.go.bps.pst.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardVersion.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The life of a version. */
class StandardVersionTest {

    private static final Instant MONDAY = Instant.parse("2024-01-01T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-02T01:00:00Z");
    private static final StandardContent FIRST = StandardContent.bare("Perpustakaan");
    private static final StandardContent SECOND = StandardContent.bare("Layanan Perpustakaan");

    private final ServiceStandard standard = new ServiceStandard(OfficeCode.of("5272"), Slug.of("perpustakaan"));

    @Test
    void is_born_a_draft() {
        StandardVersion draft = draft();
        assertThat(draft.getStatus()).isEqualTo(Status.DRAFT);
        assertThat(draft.getNumber()).isEqualTo(1);
        assertThat(draft.getOffice()).isEqualTo(OfficeCode.of("5272"));
        assertThat(draft.getContentSha256()).isEqualTo(Documents.sha256(FIRST));
        assertThat(draft.getChangedBy()).isEqualTo("admin.5272");
        assertThat(draft.getPublishedAt()).isNull();
    }

    @Test
    void is_edited_while_it_is_a_draft() {
        StandardVersion draft = draft();
        draft.edit(SECOND, TUESDAY, "kepala.5272");
        assertThat(draft.getContent()).isEqualTo(SECOND);
        assertThat(draft.getContentSha256()).isEqualTo(Documents.sha256(SECOND));
        assertThat(draft.getChangedAt()).isEqualTo(TUESDAY);
        assertThat(draft.getChangedBy()).isEqualTo("kepala.5272");
    }

    @Test
    void never_changes_once_it_is_published() {
        StandardVersion published = published();
        assertThat(published.getStatus()).isEqualTo(Status.PUBLISHED);
        assertThat(published.getPublishedAt()).isEqualTo(TUESDAY);
        assertThat(published.getPublishedBy()).isEqualTo("admin.5272");
        assertThatThrownBy(() -> published.edit(SECOND, TUESDAY, "admin.5272"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.getKind()).isEqualTo(Refused.Kind.CONFLICT);
                    assertThat(refused.getMessageKey()).isEqualTo("draft_published_meanwhile");
                });
        assertThatThrownBy(() -> published.publish(TUESDAY, "admin.5272")).isInstanceOf(Refused.class);
        assertThat(published.getContent()).isEqualTo(FIRST);
    }

    @Test
    void is_superseded_after_it_was_published_and_once() {
        StandardVersion published = published();
        published.supersede(TUESDAY);
        assertThat(published.getStatus()).isEqualTo(Status.SUPERSEDED);
        assertThat(published.getSupersededAt()).isEqualTo(TUESDAY);
        assertThatThrownBy(() -> published.supersede(TUESDAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> published.edit(SECOND, TUESDAY, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> draft().supersede(TUESDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_next_begins_with_what_this_says_but_for_the_day_from_which_it_holds() {
        StandardVersion first =
                StandardVersion.draft(standard, 1, FIRST.effectiveFrom(LocalDate.of(2024, 1, 2)), MONDAY, "admin.5272");
        StandardVersion next = first.next(standard, 2, TUESDAY, "kepala.5272");
        assertThat(next.getStatus()).isEqualTo(Status.DRAFT);
        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(next.getContent()).isEqualTo(FIRST);
        assertThat(first.getContent().effectiveDate()).isEqualTo(LocalDate.of(2024, 1, 2));
    }

    @Test
    void an_imported_file_is_kept_as_it_was_handed_in() {
        byte[] bytes = "isi\r\n".getBytes(StandardCharsets.UTF_8);
        ImportedFile file = new ImportedFile(OfficeCode.of("5272"), "a.txt", "text/plain", bytes, MONDAY);
        bytes[0] = 'X';
        file.getContent()[1] = 'X';
        assertThat(file.getContent()).isEqualTo("isi\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.getSha256()).isEqualTo(Documents.sha256(file.getContent()));
    }

    private StandardVersion draft() {
        return StandardVersion.draft(standard, 1, FIRST, MONDAY, "admin.5272");
    }

    private StandardVersion published() {
        StandardVersion version = draft();
        version.publish(TUESDAY, "admin.5272");
        return version;
    }
}
