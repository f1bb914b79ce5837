package id.go.bps.pst.standards.comparing;

import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.comparing.StandardComparison.Side;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLife;
import id.go.bps.pst.standards.versions.VersionView;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Offices with a standard, as a comparison lays them side by side. */
public final class GivenSides {

    private static final OfficeProfile BARE = OfficeProfile.bare("PST");

    private GivenSides() {}

    /** An office whose requirements and procedure are both this outline. */
    static Side side(String office, Outline outline) {
        return side(office, outline, BARE);
    }

    static Side side(String office, Outline outline, OfficeProfile profile) {
        return side(
                office(office, profile),
                StandardContent.of("Perpustakaan")
                        .requirements(outline)
                        .procedure(outline)
                        .build());
    }

    /** An office whose component 7 is this text. */
    static Side kept(String office, String legalBasis) {
        return side(
                office(office, BARE),
                StandardContent.of("Perpustakaan")
                        .kept(Map.of(Component.LEGAL_BASIS, legalBasis))
                        .build());
    }

    static Side side(OfficeView office, StandardContent content) {
        VersionView version = new VersionView(
                1,
                StandardVersion.Status.PUBLISHED,
                content,
                "",
                null,
                "",
                null,
                null,
                false,
                new DraftState(1, 1),
                VersionLife.NONE);
        return new Side(
                office,
                new StandardView(
                        office,
                        new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null),
                        version,
                        List.of()));
    }

    public static OfficeView office(String name, OfficeProfile profile) {
        return new OfficeView("5272", "kota", name, OfficeKind.CITY, ZoneId.of("Asia/Makassar"), 1, profile);
    }

    public static Outline outline(String... items) {
        List<OutlineItem> flat = Arrays.stream(items).map(OutlineItem::of).toList();
        return new Outline(null, List.of(new ModeList(null, null, flat, null)), null);
    }

    static OfficeProfile hours(HourSpan... spans) {
        return OfficeProfile.of("PST", null, null, List.of(), List.of(), List.of(spans));
    }

    /** Kinds and values by turns. */
    public static OfficeProfile contacts(Object... kindsAndValues) {
        List<ContactPoint> contacts = new ArrayList<>();
        for (int at = 0; at < kindsAndValues.length; at += 2) {
            contacts.add(ContactPoint.written(
                    "c" + at, (ContactKind) kindsAndValues[at], (String) kindsAndValues[at + 1], null, null));
        }
        return OfficeProfile.of("PST", null, null, List.of(), contacts, List.of());
    }
}
