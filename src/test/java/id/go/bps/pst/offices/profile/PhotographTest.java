package id.go.bps.pst.offices.profile;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.attachments.GivenAttachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.PictureSize;
import org.junit.jupiter.api.Test;

class PhotographTest {

    private static final AttachmentRef PICTURE =
            GivenAttachments.ref("loket.jpg", "image/jpeg", new PictureSize(40, 30));
    private static final AttachmentRef PAPER = GivenAttachments.ref("sk.pdf", "application/pdf", null);

    @Test
    void aPhotographIsDescribedInBothLanguagesOnOneLine() {
        Photograph photograph = new Photograph(PICTURE, "Loket\n  PST", " Counter ");

        assertThat(photograph.text()).isEqualTo("Loket PST");
        assertThat(photograph.englishText()).isEqualTo("Counter");
        assertRefused(() -> new Photograph(PICTURE, " ", "Counter"))
                .saying("photo_text_missing")
                .in("photoText");
        assertRefused(() -> new Photograph(PICTURE, "Loket", null))
                .saying("photo_text_missing")
                .in("photoEnglish");
    }

    @Test
    void aFileWithoutPixelsIsNoPhotograph() {
        assertRefused(() -> new Photograph(null, "Loket", "Counter"))
                .saying("photo_missing")
                .in("photo");
        assertRefused(() -> new Photograph(PAPER, "Loket", "Counter"))
                .saying("photo_missing")
                .in("photo");
    }

    @Test
    void aPledgeWithoutTextAndFileIsEmpty() {
        assertThat(new Pledge(" ", null).isEmpty()).isTrue();
        assertThat(new Pledge("Kami berjanji", null).isEmpty()).isFalse();
        assertThat(new Pledge(null, PAPER).isEmpty()).isFalse();
        assertThat(new OfficeProfile(
                                "PST",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Pledge(null, null),
                                null)
                        .pledge())
                .isNull();
    }
}
