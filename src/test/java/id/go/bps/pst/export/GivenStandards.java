package id.go.bps.pst.export;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLife;
import id.go.bps.pst.standards.versions.VersionView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Standards as a paper is made of them. */
public final class GivenStandards {

    public static final Instant PUBLISHED = Instant.parse("2026-11-21T00:00:00Z");

    private GivenStandards() {}

    public static StandardView seed(String name) {
        Seed seed = Seed.read(name);
        return published(seed.profile(), seed.content());
    }

    public static StandardView published(OfficeProfile office, StandardContent content) {
        return of(office, content, Status.PUBLISHED, VersionLife.NONE);
    }

    public static StandardView withdrawn(StandardView standard, String reason) {
        VersionLife life = new VersionLife(
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                PUBLISHED,
                null,
                null,
                PUBLISHED.plusSeconds(90_000),
                null,
                reason);
        return of(standard.office().profile(), standard.content(), Status.WITHDRAWN, life);
    }

    public static StandardView draft(StandardView standard) {
        return of(standard.office().profile(), standard.content(), Status.DRAFT, VersionLife.NONE);
    }

    private static StandardView of(OfficeProfile office, StandardContent content, Status status, VersionLife life) {
        OfficeView told = new OfficeView(
                "5272", "kota-bima", "BPS Kota Bima", OfficeKind.CITY, ZoneId.of("Asia/Makassar"), 1, office);
        VersionView version = new VersionView(
                1,
                status,
                content,
                "",
                PUBLISHED,
                "",
                status == Status.DRAFT ? null : PUBLISHED,
                null,
                false,
                new DraftState(1, 1),
                life);
        ServiceView service = new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null);
        return new StandardView(told, service, version, List.of());
    }
}
