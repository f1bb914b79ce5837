package id.go.bps.pst.standards.versions;

import id.go.bps.pst.attachments.Attachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.due.DueTasks;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The only way into force: within a use case's transaction it publishes an approved version and supersedes the published one. */
@Dependent
public class Publication {

    private final StandardVersions versions;
    private final OfficeProfiles profiles;
    private final Attachments attachments;
    private final DueTasks tasks;
    private final Event<StandardPublished> published;

    @Inject
    public Publication(
            StandardVersions versions,
            OfficeProfiles profiles,
            Attachments attachments,
            DueTasks tasks,
            Event<StandardPublished> published) {
        this.versions = versions;
        this.profiles = profiles;
        this.attachments = attachments;
        this.tasks = tasks;
        this.published = published;
    }

    /** The effective instant of a version: the beginning of its effective date in the office's zone; {@code now} where it has none. */
    public Instant effective(OfficeCode office, StandardContent content, Instant now) {
        return Optional.ofNullable(content.effectiveDate())
                .map(day -> day.atStartOfDay(zone(office)).toInstant())
                .orElse(now);
    }

    /** Publishes the version if it is due; returns whether it was. */
    public boolean publishIfDue(OfficeCode office, Slug service, StandardVersion version, Instant now, String by) {
        if (!version.isDue(now)) {
            return false;
        }
        versions.find(office, service, Status.PUBLISHED).ifPresent(previous -> {
            previous.supersede(now);
            versions.note(previous, EventKind.SUPERSEDED, now, by, null);
        });
        // In this order; otherwise two versions would be in force for a moment
        versions.flush();
        version.publish(LocalDate.ofInstant(now, zone(office)), now, by);
        versions.note(version, EventKind.PUBLISHED, now, by, null);
        versions.flush();
        AttachmentRef signed = version.getContent().decree().signed();
        if (signed != null) {
            attachments.release(office, signed);
        }
        published.fire(new StandardPublished(office, service, version.getNumber()));
        return true;
    }

    /** Plans the publication of an approved version at its effective instant. */
    public void schedule(OfficeCode office, StandardVersion version) {
        tasks.add(
                PublicationTask.KIND, office, version.getId(), version.getLife().effectiveAt());
    }

    /** Cancels the planned publication of a version that is a draft again. */
    public void unschedule(OfficeCode office, StandardVersion version) {
        tasks.remove(PublicationTask.KIND, office, version.getId());
    }

    private ZoneId zone(OfficeCode office) {
        return profiles.get(office).zone();
    }
}
