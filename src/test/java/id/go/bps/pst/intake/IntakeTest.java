package id.go.bps.pst.intake;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.testkit.memory.Acting;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A document about a consultation, which Bima's administrator uploads. */
class IntakeTest {

    private final StandardsInMemory given = new StandardsInMemory();
    private final InMemoryDraftDoubts doubts = new InMemoryDraftDoubts(given.versions);
    private final Intake intake = new Intake(given.importing, given.profiles, doubts, given.clock);

    private long take(String text) {
        return Acting.as(given.ani, () -> intake.take(BIMA, "konsultasi.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private long take() {
        return take(ReadDocument.text("ambon-konsultasi"));
    }

    private Reading open(long file) {
        return Acting.as(given.ani, () -> intake.open(BIMA, file));
    }

    private void toDraft(long file, Set<String> contacts, Set<OfficeFact> facts) {
        Acting.as(given.ani, () -> intake.toDraft(BIMA, CONSULTATION, file, contacts, facts));
    }

    private static Set<String> ids(List<ContactPoint> contacts) {
        return contacts.stream().map(ContactPoint::id).collect(Collectors.toSet());
    }

    private OfficeProfile profile() {
        return given.profiles.get(BIMA).profile();
    }

    private StandardVersion draft() {
        return given.versions.findOpen(BIMA, CONSULTATION).orElseThrow();
    }

    private List<OpenDoubt> doubts() {
        return Acting.as(given.ani, () -> intake.doubts(BIMA, CONSULTATION, 1));
    }

    private void settle(long doubt) {
        Acting.as(given.budi, () -> intake.settle(BIMA, CONSULTATION, 1, doubt));
    }

    @Test
    void aDocumentIsReadBeforeADraftIsMade() {
        long file = take();
        Reading reading = open(file);

        assertThat(reading.file()).isEqualTo(file);
        assertThat(reading.fileName()).isEqualTo("konsultasi.txt");
        assertThat(reading.text()).isEqualTo(ReadDocument.text("ambon-konsultasi"));
        assertThat(reading.read().content().title()).isEqualTo("Konsultasi Statistik");
        assertThat(reading.service()).isEqualTo("konsultasi-statistik");
        assertThat(reading.newContacts()).isEqualTo(reading.read().office().contacts());
        assertThat(reading.newFacts()).contains(OfficeFact.ADDRESS, OfficeFact.UNITS);
        assertThat(given.versions.findOpen(BIMA, CONSULTATION)).isEmpty();
        assertThat(profile().contacts()).hasSize(1);
    }

    @Test
    void theSameDocumentIsStoredOnce() {
        assertThat(take()).isEqualTo(take());
    }

    @Test
    void aFileThatIsNoStandardIsRefused() {
        assertThat(refused(given.ani, () -> take("Selamat pagi, ini surat biasa."))
                        .getMessageKey())
                .isEqualTo("import_no_standard");
    }

    @Test
    void aDocumentOfAnotherOfficeIsNotFound() {
        long file = take();

        assertThat(refused(given.ani, () -> intake.open(BANJARMASIN, file)).getMessageKey())
                .isEqualTo("not_found");
        assertThat(refused(given.ani, () -> intake.toDraft(BANJARMASIN, CONSULTATION, file, Set.of(), Set.of()))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void aDraftIsMadeWithTheChosenContactsAndFacts() {
        long file = take();
        Reading reading = open(file);
        toDraft(file, ids(reading.newContacts()), EnumSet.allOf(OfficeFact.class));

        assertThat(draft().getContent().title()).isEqualTo("Konsultasi Statistik");
        assertThat(reading.read().content().complaints().contacts())
                .containsExactly(COUNTER, "telepon", "whatsapp-pengaduan", "lapor");
        // The office calls another contact of its own by the first name
        assertThat(draft().getContent().complaints().contacts())
                .containsExactly(COUNTER + "-2", "telepon", "whatsapp-pengaduan", "lapor");
        assertThat(draft().getContent().complaints().rawText()).isNotBlank();
        assertThat(draft().getImportedFileId()).contains(file);
        assertThat(profile().contacts()).hasSize(1 + reading.newContacts().size());
        assertThat(profile().contact(COUNTER)).isPresent();
        assertThat(profile().address()).isEqualTo(reading.read().office().address());
        assertThat(profile().postcode()).isEqualTo("97232");
        assertThat(profile().hierarchy()).isEqualTo(reading.read().office().hierarchy());
        assertThat(open(file).newContacts()).isEmpty();
        assertThat(open(file).newFacts()).isEmpty();
    }

    @Test
    void contactsAndFactsThatAreNotChosenAreLeftOut() {
        long file = take();
        toDraft(file, Set.of(), Set.of());

        assertThat(profile().contacts()).hasSize(1);
        assertThat(profile().address()).isNull();
        assertThat(given.profiles.get(BIMA).revision()).isEqualTo(1);
        assertThat(draft().getContent().complaints().contacts()).isEmpty();
    }

    @Test
    void aSingleChosenContactIsTheOnlyComplaintChannel() {
        long file = take();
        toDraft(file, Set.of("telepon"), Set.of(OfficeFact.ADDRESS));

        assertThat(draft().getContent().complaints().contacts()).containsExactly("telepon");
        assertThat(profile().contacts()).hasSize(2);
        assertThat(profile().address()).isNotNull();
        assertThat(profile().hierarchy()).isEmpty();
    }

    @Test
    void aServiceThatTheOfficeCannotOfferHasNoDraft() {
        long file = take();

        assertThat(refused(given.ani, () -> intake.toDraft(BIMA, Slug.of("pojok-baca"), file, Set.of(), Set.of()))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void anExistingDraftPreventsAnother() {
        long file = take();
        Acting.as(given.ani, () -> given.drafting.open(BIMA, CONSULTATION));

        assertThat(refused(given.ani, () -> toDraft(file, Set.of(), Set.of())).getMessageKey())
                .isEqualTo("draft_in_the_way");
    }

    @Test
    void doubtsAreStoredOnceWithTheDraft() {
        long file = take();
        toDraft(file, Set.of(), Set.of());
        List<OpenDoubt> open = doubts();
        toDraft(file, Set.of(), Set.of());

        assertThat(open).hasSameSizeAs(open(file).read().doubts()).isNotEmpty().isEqualTo(doubts());
        assertThat(open)
                .extracting(OpenDoubt::words)
                .containsExactlyElementsOf(open(file).read().doubts().stream()
                        .map(doubt -> doubt.words())
                        .toList());
    }

    @Test
    void aSettledDoubtStaysSettled() {
        toDraft(take(), Set.of(), Set.of());
        List<OpenDoubt> open = doubts();
        DraftDoubt first = doubts.open(BIMA, CONSULTATION, 1).getFirst();
        settle(first.getId());

        assertThat(doubts()).isEqualTo(open.subList(1, open.size()));
        assertThat(first.getSettledBy()).isEqualTo("budi");
        assertThat(first.getSettledAt()).isEqualTo(MORNING);
        first.settle(MORNING.plusSeconds(1), "ani");
        settle(first.getId());
        assertThat(first.getSettledBy()).isEqualTo("budi");
    }

    @Test
    void aServiceIsProposedOnlyIfOneNameFitsBest() {
        String document = ReadDocument.text("ambon-konsultasi");
        assertThat(document).contains("Konsultasi Statistik");
        assertThat(open(take(document.replace("Konsultasi Statistik", "Layanan Statistik")))
                        .service())
                .isNull();

        given.offers.add(ServiceOffer.own(BIMA, new ServiceNames("Konsultasi Sensus", "Census Consultation")));
        assertThat(open(take()).service()).isNull();
    }

    @Test
    void factsOfTheProfileAreNotOverwritten() {
        given.tell(BIMA, OfficeProfile.of("PST", "Jalan Soekarno-Hatta", null, List.of("BPS"), List.of(), List.of()));
        long file = take();
        Reading reading = open(file);
        toDraft(file, Set.of(), EnumSet.allOf(OfficeFact.class));

        assertThat(reading.newFacts()).doesNotContain(OfficeFact.ADDRESS, OfficeFact.UNITS);
        assertThat(profile().address()).isEqualTo("Jalan Soekarno-Hatta");
        assertThat(profile().postcode()).isNull();
        assertThat(profile().hierarchy()).containsExactly("BPS");
        assertThat(profile().hours()).isEqualTo(reading.read().office().hours());
    }
}
