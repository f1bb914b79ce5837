package id.go.bps.pst.offices.profile;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.attachments.GivenAttachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.offices.InMemoryOffices;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.FiredEvents;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeProfilesTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final OfficeProfile BARE = OfficeProfile.bare("Pelayanan Statistik Terpadu BPS Kota Bima");

    private final SetClock clock = new SetClock(MORNING);
    private final InMemoryOffices offices = new InMemoryOffices();
    private final InMemoryProfileRevisions revisions = new InMemoryProfileRevisions();
    private final GivenAttachments attachments = new GivenAttachments(clock);
    private final FiredEvents<OfficeProfileChanged> changed = new FiredEvents<>();
    private final OfficeProfiles profiles = profiles(revisions);

    private OfficeProfiles profiles(ProfileRevisions kept) {
        return new OfficeProfiles(offices, kept, attachments.useCase(), clock, "https://portal.example:8443", changed);
    }

    private OfficeView save(int seen, OfficeProfile profile) {
        return Acting.as(Acting.administrator("ani", BIMA), () -> profiles.save(BIMA, seen, profile));
    }

    private static OfficeProfile named(String name) {
        return OfficeProfile.bare(name);
    }

    private static OfficeProfile with(String hostName, Pledge pledge, Photograph photograph) {
        return new OfficeProfile("PST", null, null, null, null, null, null, null, null, hostName, pledge, photograph);
    }

    private static OfficeProfile at(String hostName) {
        return with(hostName, null, null);
    }

    @Test
    void anOfficeWithoutAProfileHasItsNameOnly() {
        OfficeView bima = profiles.get(BIMA);

        assertThat(bima.revision()).isZero();
        assertThat(bima.profile()).isEqualTo(BARE);
        assertThat(bima.name()).isEqualTo("BPS Kota Bima");
        assertThat(bima.zoneName()).isEqualTo("WITA");
        assertThat(profiles.edit(BIMA)).isEqualTo(bima);
        assertThat(profiles.listChanges(BIMA)).isEmpty();
        assertRefused(() -> profiles.get(OfficeCode.of("9999"))).asNotFound();
    }

    @Test
    void aSavedProfileIsInForceAtOnceAndItsChangeIsFired() {
        OfficeView saved = save(0, named("PST Bima"));
        clock.pass(HOUR);
        save(1, named("PST Kota Bima"));

        assertThat(saved.revision()).isEqualTo(1);
        assertThat(saved.profile()).isEqualTo(named("PST Bima"));
        assertThat(profiles.get(BIMA).profile()).isEqualTo(named("PST Kota Bima"));
        assertThat(profiles.edit(BIMA).revision()).isEqualTo(2);
        assertThat(revisions.findNewest(BIMA)).map(ProfileRevision::getSavedBy).contains("ani");
        assertThat(profiles.listChanges(BIMA)).containsExactly(MORNING, MORNING.plus(HOUR));
        assertThat(changed.all())
                .containsExactly(
                        new OfficeProfileChanged(BIMA, BARE, named("PST Bima")),
                        new OfficeProfileChanged(BIMA, named("PST Bima"), named("PST Kota Bima")));
        assertThat(profiles.get(BANJARMASIN).revision()).isZero();
    }

    @Test
    void everyOfficeIsListedWithItsProfile() {
        save(0, named("PST Bima"));

        assertThat(profiles.list()).hasSameSizeAs(offices.all());
        assertThat(profiles.list().get(BIMA)).isEqualTo(profiles.get(BIMA));
        assertThat(profiles.list().get(BANJARMASIN)).isEqualTo(profiles.get(BANJARMASIN));
    }

    @Test
    void earlierProfilesAreFoundByInstantAndByRevision() {
        save(0, named("first"));
        clock.pass(HOUR);
        save(1, named("second"));
        OfficeView first = profiles.editRevision(BIMA, 1);
        OfficeView second = profiles.editRevision(BIMA, 2);

        assertThat(first.profile()).isEqualTo(named("first"));
        assertThat(profiles.getAt(BIMA, MORNING.plus(HOUR).minusMillis(1))).isEqualTo(first);
        assertThat(profiles.getAt(BIMA, MORNING.plus(HOUR))).isEqualTo(second);
        assertThat(profiles.getRevision(BIMA, 1))
                .as("stands for all before it")
                .isEqualTo(new OfficeProfiles.RevisionPeriod(first, null, MORNING.plus(HOUR)));
        assertThat(profiles.getRevision(BIMA, 2))
                .isEqualTo(new OfficeProfiles.RevisionPeriod(second, MORNING.plus(HOUR), null));
    }

    @Test
    void beforeTheFirstRevisionThereIsRevisionZero() {
        assertThat(profiles.editRevision(BIMA, 0)).isEqualTo(profiles.get(BIMA));
        assertThat(profiles.getRevision(BIMA, 0))
                .isEqualTo(new OfficeProfiles.RevisionPeriod(profiles.get(BIMA), null, null));
    }

    @Test
    void aRevisionThatNeverExistedIsNotFound() {
        save(0, named("first"));

        assertRefused(() -> profiles.getRevision(BIMA, 2)).asNotFound();
        assertRefused(() -> profiles.editRevision(BIMA, 2)).asNotFound();
        assertRefused(() -> profiles.getRevision(BIMA, -1)).asNotFound();
        assertRefused(() -> profiles.editRevision(BANJARMASIN, 1)).asNotFound();
    }

    @Test
    void aCallerWhoDidNotSeeTheNewestRevisionCannotReplaceIt() {
        save(0, named("first"));

        assertRefused(() -> save(0, named("another")))
                .saying("profile_changed_meanwhile")
                .asConflict();
        assertRefused(() -> save(2, named("another")))
                .saying("profile_changed_meanwhile")
                .asConflict();
        assertThat(profiles.get(BIMA).profile()).isEqualTo(named("first"));
        assertThat(changed.all()).hasSize(1);
    }

    @Test
    void ofTwoSavesAtTheSameTimeOneIsRefused() {
        // The other transaction's revision is invisible before its commit
        OfficeProfiles both = profiles(new InMemoryProfileRevisions() {
            @Override
            public Optional<ProfileRevision> findNewest(OfficeCode office) {
                return Optional.empty();
            }
        });
        Acting.as(Acting.administrator("ani", BIMA), () -> both.save(BIMA, 0, named("one")));

        assertRefused(() -> Acting.as(Acting.administrator("budi", BIMA), () -> both.save(BIMA, 0, named("another"))))
                .saying("profile_changed_meanwhile")
                .asConflict();
        assertThat(changed.all()).hasSize(1);
    }

    @Test
    void aHostBelongsToOneOffice() {
        offices.giveHost("pst.example", BANJARMASIN);

        assertRefused(() -> save(0, at("pst.example"))).saying("host_taken").in("hostName");
        assertThat(changed.all()).isEmpty();
        assertThat(save(0, at("bima.example")).profile().hostName()).isEqualTo("bima.example");
    }

    @Test
    void anOfficeKeepsItsHost() {
        offices.giveHost("bima.example", BIMA);

        assertThat(save(0, at("bima.example")).revision()).isEqualTo(1);
    }

    @Test
    void thePortalsOwnHostCannotBeTaken() {
        assertRefused(() -> save(0, at("Portal.Example")))
                .saying("host_of_portal")
                .in("hostName");
    }

    @Test
    void theSignedPledgeAndThePhotographBecomePublicWithTheProfile() {
        AttachmentRef signed = attachments.pdf(BIMA, AttachmentKind.PLEDGE, "maklumat.pdf");
        AttachmentRef picture = attachments.picture(BIMA, "loket.jpg");
        save(0, with(null, new Pledge(null, signed), new Photograph(picture, "Loket", "Counter")));

        assertThat(attachments.isPublic(BIMA, signed)).isTrue();
        assertThat(attachments.isPublic(BIMA, picture)).isTrue();
    }

    @Test
    void aPledgeAsTextNeedsNoFile() {
        assertThat(save(0, with(null, new Pledge("Kami berjanji", null), null))
                        .profile()
                        .pledge()
                        .text())
                .isEqualTo("Kami berjanji");
    }

    @Test
    void aFileThatTheOfficeHasNotStoredIsNotFound() {
        AttachmentRef theirs = attachments.pdf(BANJARMASIN, AttachmentKind.PLEDGE, "maklumat.pdf");
        AttachmentRef nobodys = GivenAttachments.ref("loket.jpg", "image/jpeg", new PictureSize(4, 3));

        assertRefused(() -> save(0, with(null, new Pledge(null, theirs), null))).asNotFound();
        assertRefused(() -> save(0, with(null, null, new Photograph(nobodys, "Loket", "Counter"))))
                .asNotFound();
        assertThat(profiles.get(BIMA).revision()).isZero();
    }

    @Test
    void aChangedProfileConcernsThePagesOfItsOffice() {
        save(0, named("PST Bima"));

        assertThat(changed.all()).extracting(OfficeProfileChanged::office).isEqualTo(List.of(BIMA));
    }
}
