package id.go.bps.pst.offices.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.InMemoryOffices;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeHost;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OwnHostsTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeProfile PROFILE = OfficeProfile.bare("PST");

    /** Counts its queries, and can be unavailable. */
    private static final class Database extends InMemoryOffices {
        private int asked;
        private boolean gone;

        @Override
        public List<OfficeHost> hosts() {
            asked++;
            if (gone) {
                throw new IllegalStateException("gone");
            }
            return super.hosts();
        }
    }

    private final Database offices = new Database();
    private Duration passed = Duration.ofDays(7);
    private final OwnHosts hosts = new OwnHosts(new OfficeDirectory(offices), () -> passed.toNanos());

    @Test
    void aHostIsFoundInUpperAndLowerCase() {
        offices.giveHost("pst.bima.example", BIMA);

        assertThat(hosts.find("PST.Bima.Example")).contains(BIMA);
        assertThat(hosts.find("portal.example")).isEmpty();
        assertThat(hosts.find(null)).isEmpty();
    }

    @Test
    void theDatabaseIsAskedOnceUntilNewsOfAnOffice() {
        assertThat(hosts.find("pst.bima.example")).isEmpty();
        offices.giveHost("pst.bima.example", BIMA);
        hosts.hear(new News("sign-in-ended", "x"));
        assertThat(hosts.find("pst.bima.example")).isEmpty();
        assertThat(offices.asked).isEqualTo(1);

        hosts.hear(new News("office", "5272"));
        assertThat(hosts.find("pst.bima.example")).contains(BIMA);
        assertThat(offices.asked).isEqualTo(2);
    }

    @Test
    void aProfileSavedOnThisNodeCountsAtOnce() {
        hosts.find("pst.bima.example");
        offices.giveHost("pst.bima.example", BIMA);
        hosts.changed(new OfficeProfileChanged(BIMA, PROFILE, PROFILE));

        assertThat(hosts.find("pst.bima.example")).contains(BIMA);
    }

    @Test
    void whileTheDatabaseIsUnavailableKnownHostsAreUsedAndItIsAskedOnceASecond() {
        offices.giveHost("pst.bima.example", BIMA);
        hosts.find("pst.bima.example");
        offices.gone = true;
        hosts.hear(new News("office", "5272"));

        assertThat(hosts.find("pst.bima.example")).contains(BIMA);
        passed = passed.plusMillis(999);
        assertThat(hosts.find("pst.bima.example")).contains(BIMA);
        assertThat(offices.asked).as("not again within a second").isEqualTo(2);

        offices.gone = false;
        offices.giveHost("statistik.bima.example", BIMA);
        passed = passed.plusMillis(1);
        assertThat(hosts.find("statistik.bima.example")).contains(BIMA);
        assertThat(offices.asked).isEqualTo(3);
    }

    @Test
    void newsAreReadByWhateverRequestComesFirst() {
        assertThat(hosts.find("pst.bima.example")).isEmpty();
        offices.giveHost("pst.bima.example", BIMA);
        hosts.hear(new News("office", "5272"));

        assertThat(CompletableFuture.supplyAsync(() -> hosts.find("pst.bima.example"))
                        .join())
                .contains(BIMA);
    }
}
