package id.go.bps.pst.standards.drafts;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.StandardImporting.StartedDraft;
import id.go.bps.pst.standards.drafts.StandardImporting.StoredImport;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardImportingTest {

    private static final byte[] BYTES = "Standar Pelayanan é".getBytes(StandardCharsets.UTF_8);

    private final StandardsInMemory given = new StandardsInMemory();

    private long keep(String name, byte[] file, String text) {
        return Acting.as(given.ani, () -> given.importing.keep(BIMA, name, "text/plain", file, text));
    }

    private StoredImport get(long file) {
        return Acting.as(given.ani, () -> given.importing.get(BIMA, file));
    }

    private StartedDraft begin(long file, StandardContent content) {
        return Acting.as(given.ani, () -> given.importing.begin(BIMA, LIBRARY, file, content));
    }

    @Test
    void aDocumentIsStoredByteForByte() {
        StoredImport kept = get(keep("standar.txt", BYTES, null));

        assertThat(kept.file()).isEqualTo(BYTES);
        assertThat(kept.text()).isEqualTo("Standar Pelayanan é");
        assertThat(kept.fileName()).isEqualTo("standar.txt");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
    }

    @Test
    void theExtractedTextIsStoredBesideTheDocument() {
        StoredImport kept = get(keep("standar.pdf", new byte[] {1, 2}, "Teks é"));

        assertThat(kept.file()).containsExactly(1, 2);
        assertThat(kept.text()).isEqualTo("Teks é");
    }

    @Test
    void theSameDocumentIsStoredOnce() {
        long first = keep("standar.txt", BYTES, null);

        assertThat(keep("standar.txt", BYTES, null)).isEqualTo(first);
        assertThat(keep("lain.txt", BYTES, null)).isNotEqualTo(first);
        assertThat(keep("standar.txt", new byte[1], null)).isNotEqualTo(first);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(get(keep("x".repeat(300) + ".txt", BYTES, null)).fileName())
                .hasSize(200)
                .endsWith("x.txt");
        assertThat(get(keep("y".repeat(200), BYTES, null)).fileName()).hasSize(200);
    }

    @Test
    void aDocumentOfAnotherOfficeIsNotFound() {
        long file = keep("standar.txt", BYTES, null);

        assertThat(refused(given.ani, () -> given.importing.get(BANJARMASIN, file))
                        .getMessageKey())
                .isEqualTo("not_found");
        assertThat(refused(given.ani, () -> given.importing.begin(BANJARMASIN, LIBRARY, file, complete()))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void aDocumentCanBeAboutOfferedServicesAndTheRestOfTheNationalList() {
        given.offers.getOrTakeUp(BIMA, LIBRARY);
        given.offers.add(ServiceOffer.own(BIMA, new ServiceNames("Pojok Baca", "Reading Corner")));
        List<ServiceView> services = Acting.as(given.ani, () -> given.importing.services(BIMA));

        assertThat(services)
                .extracting(ServiceView::slug)
                .containsExactly(
                        "perpustakaan",
                        "pojok-baca",
                        "konsultasi-statistik",
                        "penjualan-produk-statistik",
                        "rekomendasi-kegiatan-statistik");
        assertThat(services.get(2).indonesianName()).isEqualTo("Konsultasi Statistik");
    }

    @Test
    void aDraftIsMadeFromADocument() {
        long file = keep("standar.txt", BYTES, null);
        StartedDraft begun = begin(file, complete());

        assertThat(begun).isEqualTo(new StartedDraft(given.open().getId(), 1, true));
        assertThat(given.open().getContent()).isEqualTo(complete());
        assertThat(given.open().getImportedFileId()).contains(file);
        assertThat(given.versions.lastEvent(given.open()).map(VersionStep::new))
                .contains(new VersionStep(EventKind.BEGUN, MORNING, "ani", null));
    }

    @Test
    void pressingTwiceMakesOneDraft() {
        long file = keep("standar.txt", BYTES, null);
        StartedDraft first = begin(file, complete());

        assertThat(begin(file, complete())).isEqualTo(new StartedDraft(first.versionId(), 1, false));
    }

    @Test
    void anExistingDraftPreventsAnother() {
        long file = keep("standar.txt", BYTES, null);
        long other = keep("lain.txt", BYTES, null);
        begin(file, complete());

        assertThat(refused(given.ani, () -> begin(other, complete())).getMessageKey())
                .isEqualTo("draft_in_the_way");
        assertThat(refused(given.ani, () -> begin(file, complete("Layanan"))).getMessageKey())
                .isEqualTo("draft_in_the_way");
    }

    @Test
    void aSubmittedVersionPreventsADraft() {
        long file = keep("standar.txt", BYTES, null);
        begin(file, complete());
        given.submitted(complete());

        assertThat(refused(given.ani, () -> begin(file, complete())).getMessageKey())
                .isEqualTo("draft_in_the_way");
    }

    @Test
    void complaintsCannotGoToAContactThatTheOfficeDoesNotHave() {
        long file = keep("standar.txt", BYTES, null);
        StandardContent content = complete()
                .but()
                .complaints(new ComplaintChannels(null, List.of("hilang"), null))
                .build();
        Refusal refusal = refused(given.ani, () -> begin(file, content));

        assertThat(refusal.getMessageKey()).isEqualTo("contact_unknown");
        assertThat(refusal.getField()).contains("complaints");
    }

    @Test
    void ofTwoDraftsBegunAtTheSameTimeOneIsRefused() {
        long file = keep("standar.txt", BYTES, null);
        given.versions.meanwhile(() -> given.drafting.open(BIMA, LIBRARY));

        assertThat(refused(given.ani, () -> begin(file, complete())).getMessageKey())
                .isEqualTo("draft_in_the_way");
    }

    @Test
    void anotherFailureOfTheDatabaseIsNotReportedAsAConflict() {
        long file = keep("standar.txt", BYTES, null);
        given.versions.meanwhile(() -> {
            throw new PersistenceException("disk full");
        });

        assertThatThrownBy(() -> begin(file, complete())).hasMessage("disk full");
    }
}
