package id.go.bps.pst.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.reading.PublishedAcrossOffices.Line;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.GivenVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract of every {@link PublishedAcrossOffices}, in memory and in PostgreSQL. */
abstract class PublishedAcrossOfficesContract {

    /** Offices without publications; a database may hold the standards of others. */
    private static final OfficeCode HEAD = OfficeCode.of("0000");

    private static final OfficeCode PROVINCE = OfficeCode.of("5200");

    /** Later than all other publications. */
    private static final Instant LATE = Instant.parse("2041-11-02T00:00:00Z");

    abstract PublishedAcrossOffices published();

    /** A stored standard, of a service of the national list or of the office's own. */
    abstract ServiceStandard standard(OfficeCode office, String service);

    abstract void add(StandardVersion version);

    private static StandardContent saying(String title) {
        Fee.FeeClass fee = title.equals("Pojok Baca") ? null : Fee.FeeClass.ZERO_RUPIAH;
        return StandardContent.of(title)
                .fee(new Fee(null, fee, null, null, List.of(), null))
                .build();
    }

    private void publish(OfficeCode office, String service, Duration after) {
        add(GivenVersions.published(standard(office, service), 1, saying(service), LATE.plus(after)));
    }

    private static boolean isOurs(OfficeCode office) {
        return office.equals(HEAD) || office.equals(PROVINCE);
    }

    @BeforeEach
    void publish() {
        publish(PROVINCE, "Perpustakaan", Duration.ofHours(1));
        publish(HEAD, "Pojok Baca", Duration.ofHours(2));
        publish(HEAD, "Konsultasi Statistik", Duration.ofHours(3));
        add(StandardVersion.draft(standard(HEAD, "Perpustakaan"), 1, saying("Rancangan"), LATE, "ani"));
        add(GivenVersions.withdrawn(
                standard(PROVINCE, "Konsultasi Statistik"),
                1,
                saying("Konsultasi"),
                LATE,
                LATE.plus(Duration.ofHours(4))));
    }

    @Test
    void standardsInForceAreListedByOfficeAndNationalListAnOfficesOwnLast() {
        assertThat(published().all())
                .filteredOn(row -> isOurs(row.office()))
                .extracting(
                        row -> row.office() + " " + row.version().getContent().title())
                .containsExactly("0000 Konsultasi Statistik", "0000 Pojok Baca", "5200 Perpustakaan");
        assertThat(published().all().getFirst().office()).isEqualTo(HEAD);
        assertThat(published().all().getFirst().offer().getSlug()).hasToString("konsultasi-statistik");
    }

    @Test
    void aLineHasTheColumnsOfAList() {
        List<Line> lines = published().lines().stream()
                .filter(line -> isOurs(line.offer().getOffice()))
                .toList();

        assertThat(lines).extracting(Line::title).containsExactly("Konsultasi Statistik", "Pojok Baca", "Perpustakaan");
        assertThat(lines)
                .extracting(Line::feeClass)
                .containsExactly(Fee.FeeClass.ZERO_RUPIAH, null, Fee.FeeClass.ZERO_RUPIAH);
        assertThat(lines.get(0).publishedAt()).isEqualTo(LATE.plus(Duration.ofHours(3)));
    }

    @Test
    void standardsInForceAreListedWithoutDrafts() {
        assertThat(published().offers().get(HEAD))
                .extracting(ServiceOffer::getSlug)
                .extracting(Object::toString)
                .containsExactly("konsultasi-statistik", "pojok-baca");
        assertThat(published().services().get(HEAD)).containsExactly("konsultasi-statistik");
        assertThat(published().services().get(PROVINCE)).containsExactly("perpustakaan");
    }

    @Test
    void publicationsAndWithdrawalsAreListedTheNewestFirst() {
        assertThat(published().changes(4))
                .extracting(PublicChange::title)
                .containsExactly("Konsultasi", "Konsultasi Statistik", "Pojok Baca", "Perpustakaan");
        assertThat(published().changes(1).getFirst())
                .isEqualTo(new PublicChange(
                        "5200",
                        "konsultasi-statistik",
                        1,
                        "Konsultasi",
                        LATE.plus(Duration.ofHours(4)),
                        "Layanan berhenti"));
        assertThat(published().changes(HEAD, 9))
                .extracting(PublicChange::title)
                .containsExactly("Konsultasi Statistik", "Pojok Baca");
        assertThat(published().changes(HEAD, 1)).hasSize(1);
    }
}
