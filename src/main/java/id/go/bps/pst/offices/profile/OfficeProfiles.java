package id.go.bps.pst.offices.profile;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import id.go.bps.pst.offices.Office;
import id.go.bps.pst.offices.OfficePermission;
import id.go.bps.pst.offices.Offices;
import id.go.bps.pst.offices.PermitOffices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Use case: an office edits its profile; the public reads it. */
@ApplicationScoped
@Transactional
public class OfficeProfiles {

    private final Offices offices;
    private final ProfileRevisions revisions;
    private final Attachments attachments;
    private final Clock clock;
    private final String baseUrl;
    private final Event<OfficeProfileChanged> changed;

    @Inject
    public OfficeProfiles(
            Offices offices,
            ProfileRevisions revisions,
            Attachments attachments,
            Clock clock,
            @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080") String baseUrl,
            Event<OfficeProfileChanged> changed) {
        this.offices = offices;
        this.revisions = revisions;
        this.attachments = attachments;
        this.clock = clock;
        this.baseUrl = baseUrl;
        this.changed = changed;
    }

    /** The present profile; for an office without one a profile with a name only, of revision 0. */
    @Open
    public OfficeView get(OfficeCode code) {
        return view(code, revisions.findNewest(code));
    }

    /** The present profiles of all offices, with merged ones, in as few queries as for one. */
    @Open
    public Map<OfficeCode, OfficeView> list() {
        Map<OfficeCode, ProfileRevision> newest = revisions.newestAcrossOffices();
        return offices.all().stream()
                .collect(Collectors.toMap(
                        Office::getCode, office -> view(office, Optional.ofNullable(newest.get(office.getCode())))));
    }

    /** The profile that was in force at {@code instant}. */
    @Open
    public OfficeView getAt(OfficeCode code, Instant instant) {
        return view(code, revisions.findInForce(code, instant));
    }

    /** The instants at which the profile changed, the first one first. */
    @Open
    public List<Instant> listChanges(OfficeCode code) {
        return revisions.changes(code);
    }

    /**
     * The profile of an office during the time in which one revision was in force.
     *
     * @param from the first instant; null for the first revision, which also counts for all time before it
     * @param until the first instant at which it was no longer in force; null while it is
     */
    public record RevisionPeriod(OfficeView office, Instant from, Instant until) implements Serializable {}

    /**
     * A revision, with the period in which it was in force.
     *
     * @param revision 0 where none was saved yet
     * @throws Refusal (not found) when there never was such a revision
     */
    @Open
    public RevisionPeriod getRevision(OfficeCode code, int revision) {
        Optional<ProfileRevision> kept = revisions.find(code, revision);
        if (kept.isEmpty() && revision != 0) {
            throw Refusal.notFound();
        }
        return new RevisionPeriod(
                view(code, kept),
                kept.filter(one -> one.getRevision() > 1)
                        .map(ProfileRevision::getValidFrom)
                        .orElse(null),
                revisions
                        .find(code, revision + 1)
                        .map(ProfileRevision::getValidFrom)
                        .orElse(null));
    }

    private OfficeView view(OfficeCode code, Optional<ProfileRevision> revision) {
        return view(offices.get(code), revision);
    }

    private static OfficeView view(Office office, Optional<ProfileRevision> revision) {
        return revision.map(kept -> new OfficeView(office, kept.getRevision(), kept.getProfile()))
                .orElseGet(() -> new OfficeView(
                        office, 0, OfficeProfile.bare("Pelayanan Statistik Terpadu " + office.getName())));
    }

    /** The present profile, for callers who may edit it. */
    @PermitOffices(OfficePermission.EDIT)
    public OfficeView edit(OfficeCode code) {
        return view(code, revisions.findNewest(code));
    }

    /**
     * An earlier revision, for a caller who saw it and saves now.
     *
     * @param revision 0 for none
     * @throws Refusal (not found) when there never was such a revision
     */
    @PermitOffices(OfficePermission.EDIT)
    public OfficeView editRevision(OfficeCode code, int revision) {
        Optional<ProfileRevision> kept = revisions.find(code, revision);
        if (kept.isEmpty() && revision != 0) {
            throw Refusal.notFound();
        }
        return view(code, kept);
    }

    /**
     * Saves the profile; it is in force and public at once.
     *
     * @param seen the revision that the caller saw, 0 for none
     * @throws Refusal (conflict) when somebody saved another since
     * @throws Refusal (invalid, in "hostName") when the host is another office's, or the portal's own
     */
    @PermitOffices(OfficePermission.EDIT)
    public OfficeView save(OfficeCode code, int seen, OfficeProfile profile) {
        Optional<ProfileRevision> newest = revisions.findNewest(code);
        if (newest.map(ProfileRevision::getRevision).orElse(0) != seen) {
            throw Refusal.conflict("profile_changed_meanwhile");
        }
        checkHost(code, profile.hostName());
        if (profile.pledge() != null && profile.pledge().signed() != null) {
            attachments.release(code, profile.pledge().signed());
        }
        if (profile.photograph() != null) {
            attachments.release(code, profile.photograph().picture());
        }
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        ProfileRevision next = new ProfileRevision(code, seen + 1, profile, clock.instant(), author);
        try {
            revisions.add(next);
        } catch (PersistenceException e) {
            // Two saves at the same moment: the unique revision number accepts one of them
            throw DuplicateRow.isCauseOf(e) ? Refusal.conflict("profile_changed_meanwhile") : e;
        }
        changed.fire(new OfficeProfileChanged(code, view(code, newest).profile(), profile));
        return view(code, Optional.of(next));
    }

    private void checkHost(OfficeCode code, String hostName) {
        if (hostName == null) {
            return;
        }
        if (hostName.equalsIgnoreCase(URI.create(baseUrl).getHost())) {
            throw Refusal.invalid("host_of_portal").in("hostName");
        }
        boolean taken = offices.hosts().stream()
                .anyMatch(host ->
                        host.getHostName().equals(hostName) && !host.getOffice().equals(code));
        if (taken) {
            throw Refusal.invalid("host_taken").in("hostName");
        }
    }
}
