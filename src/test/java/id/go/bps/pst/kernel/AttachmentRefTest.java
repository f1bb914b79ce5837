package id.go.bps.pst.kernel;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttachmentRefTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";
    private static final String DIGEST = "0".repeat(64);

    private static AttachmentRef ref(String id, String fileName, long size, String sha256) {
        return new AttachmentRef(id, fileName, "application/pdf", size, sha256, null);
    }

    @Test
    void aReferenceHasAnIdANameASizeAndADigest() {
        assertThat(ref(ID, " sk.pdf ", 1, DIGEST).fileName()).isEqualTo("sk.pdf");
        assertRefused(() -> ref(ID, " ", 1, DIGEST)).in("fileName");
        assertThatThrownBy(() -> ref("7", "sk.pdf", 1, DIGEST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ref(ID, "sk.pdf", 0, DIGEST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ref(ID, "sk.pdf", 1, "G".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureHasPixels() {
        assertThat(new PictureSize(1, 1).width()).isEqualTo(1);
        assertThatThrownBy(() -> new PictureSize(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PictureSize(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newsOfEverythingConcernEveryTopic() {
        assertThat(new News("office", "5272").isAbout("office")).isTrue();
        assertThat(new News("office", "5272").isAbout("sign-in-ended")).isFalse();
        assertThat(new News(News.EVERYTHING, News.EVERYTHING).isAbout("office")).isTrue();
    }

    @Test
    void aRangeMayBeginAtTheBeginning() {
        assertThat(new SourceRange(0, 1).in("ab")).isEqualTo("a");
    }
}
