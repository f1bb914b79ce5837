package id.go.bps.pst.standards;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the use cases of the standards ask the offices' rooms: what an office tells of itself, whether it publishes alone, its files. */
public final class GivenOffices {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final List<OfficeDirectory.Entry> entries = new ArrayList<>();
    private final Set<OfficeCode> alone = new HashSet<>();
    private final List<AttachmentRef> released = new ArrayList<>();
    private final Clock clock;

    public final Profiles profiles = new Profiles();
    public final OnePersonPublishing onePerson = new OnePersonPublishing(null) {
        @Override
        public boolean isAllowed(OfficeCode office) {
            return alone.contains(office);
        }
    };
    public final OfficeDirectory directory = new OfficeDirectory(null) {
        @Override
        public List<Entry> list() {
            return List.copyOf(entries);
        }
    };
    public final Attachments attachments = new Attachments(null, null, null) {
        @Override
        public void release(OfficeCode office, AttachmentRef ref) {
            released.add(ref);
        }
    };

    public GivenOffices(Clock clock) {
        this.clock = clock;
        add("0000", "BPS Pusat", OfficeKind.HEAD_OFFICE, null, null);
        add("5200", "BPS Provinsi Nusa Tenggara Barat", OfficeKind.PROVINCE, "0000", null);
        add("5272", "BPS Kota Bima", OfficeKind.CITY, "5200", null);
        add("6300", "BPS Provinsi Kalimantan Selatan", OfficeKind.PROVINCE, "0000", null);
        add("6371", "BPS Kota Banjarmasin", OfficeKind.CITY, "6300", null);
    }

    /** @param successor into which it was merged; null for none */
    public void add(String code, String name, OfficeKind kind, String parent, String successor) {
        entries.add(new OfficeDirectory.Entry(
                OfficeCode.of(code),
                null,
                "kantor-" + code,
                name,
                kind,
                parent == null ? null : OfficeCode.of(parent),
                ZONE,
                null,
                successor == null ? null : OfficeCode.of(successor)));
    }

    public void letPublishAlone(OfficeCode office) {
        alone.add(office);
    }

    /** What was made public, in that order. */
    public List<AttachmentRef> released() {
        return released;
    }

    public boolean isMerged(OfficeCode office) {
        return entry(office).successor() != null;
    }

    private OfficeDirectory.Entry entry(OfficeCode office) {
        return entries.stream()
                .filter(entry -> entry.code().equals(office))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The profiles, by office and the time from which each holds. */
    public final class Profiles extends OfficeProfiles {

        private record Revision(Instant from, OfficeProfile profile) {}

        private final Map<OfficeCode, List<Revision>> revisions = new TreeMap<>();

        private Profiles() {
            super(null, null, null, null, "http://localhost:8080", null);
        }

        /** The office tells this from now on. */
        public void tell(OfficeCode office, OfficeProfile profile) {
            revisions.computeIfAbsent(office, none -> new ArrayList<>()).add(new Revision(clock.instant(), profile));
        }

        private List<Revision> of(OfficeCode office) {
            return revisions.getOrDefault(office, List.of());
        }

        private OfficeView view(OfficeCode office, int revision) {
            OfficeDirectory.Entry entry = entry(office);
            OfficeProfile profile = revision == 0
                    ? OfficeProfile.bare("Pelayanan Statistik Terpadu " + entry.name())
                    : of(office).get(revision - 1).profile();
            return new OfficeView(
                    office.getValue(), entry.slug(), entry.name(), entry.kind(), entry.zone(), revision, profile);
        }

        @Override
        public OfficeView get(OfficeCode office) {
            return view(office, of(office).size());
        }

        @Override
        public OfficeView edit(OfficeCode office) {
            return get(office);
        }

        @Override
        public Map<OfficeCode, OfficeView> list() {
            return entries.stream().collect(Collectors.toMap(OfficeDirectory.Entry::code, entry -> get(entry.code())));
        }

        @Override
        public OfficeView getAt(OfficeCode office, Instant instant) {
            int begun = (int) of(office).stream()
                    .filter(revision -> !revision.from().isAfter(instant))
                    .count();
            return view(office, of(office).isEmpty() ? 0 : Math.max(1, begun));
        }

        @Override
        public List<Instant> listChanges(OfficeCode office) {
            return of(office).stream().map(Revision::from).toList();
        }

        @Override
        public Told getRevision(OfficeCode office, int revision) {
            List<Revision> all = of(office);
            if (revision < 0 || revision > all.size()) {
                throw Refused.notFound();
            }
            return new Told(
                    view(office, revision),
                    revision > 1 ? all.get(revision - 1).from() : null,
                    revision < all.size() ? all.get(revision).from() : null);
        }

        @Override
        public OfficeView save(OfficeCode office, int seen, OfficeProfile profile) {
            if (seen != of(office).size()) {
                throw Refused.conflict("profile_changed_meanwhile");
            }
            tell(office, profile);
            return get(office);
        }
    }
}
