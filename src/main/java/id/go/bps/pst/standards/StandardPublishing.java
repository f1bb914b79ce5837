package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.standards.StandardVersion.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Use case: a draft becomes the version that the public reads. */
@ApplicationScoped
@Transactional
public class StandardPublishing {

    @Inject
    private ServiceOffers offers;

    @Inject
    private ServiceStandards standards;

    @Inject
    private StandardVersions versions;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Clock clock;

    @Inject
    private Event<StandardPublished> published;

    /** What the law needs and this content lacks before it can be published: component names, "DECREE_NUMBER", "DECREE_DATE"; empty when ready. */
    public static List<String> obstacles(StandardContent content) {
        List<String> obstacles = new ArrayList<>();
        if (content.decree().number() == null) {
            obstacles.add("DECREE_NUMBER");
        }
        if (content.decree().date() == null) {
            obstacles.add("DECREE_DATE");
        }
        content.missing().stream()
                .filter(Component::isPublic)
                .map(Component::name)
                .forEach(obstacles::add);
        return obstacles;
    }

    /**
     * Publishes the draft, in force from today in the office's zone unless it names an earlier day; what was published is superseded.
     *
     * @param seen the state that the caller has before them
     * @return the number of the version now in force
     * @throws Refused (invalid) when something that the law needs is missing, (conflict) when somebody saved or published it since
     */
    @Permit(Permission.PUBLISH_STANDARDS)
    public int publish(OfficeCode office, Slug service, Seen seen) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        if (!obstacles(draft.getContent()).isEmpty()) {
            throw Refused.invalid("publication_incomplete");
        }
        Instant now = clock.instant();
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        draft.edit(
                inForce(
                        draft.getContent(),
                        LocalDate.ofInstant(now, profiles.get(office).zone())),
                now,
                author);
        versions.find(office, service, Status.PUBLISHED).ifPresent(previous -> previous.supersede(now));
        versions.flush();
        draft.publish(now, author);
        versions.flush();
        published.fire(new StandardPublished(office, service, draft.getNumber()));
        return draft.getNumber();
    }

    /**
     * Publishes a version that another system published before, with the file that it came from. What it does not state stays unstated.
     *
     * @return whether it was published; false when the office has a standard for this service already
     */
    @Permit(Permission.PUBLISH_STANDARDS)
    public boolean publishImported(
            OfficeCode office, Slug service, StandardContent content, String fileName, String mediaType, byte[] file) {
        ServiceStandard standard = standards.getOrAdd(offers.getOrTakeUp(office, service));
        if (!versions.list(office, service).isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        ImportedFile kept = new ImportedFile(office, fileName, mediaType, file, now);
        versions.add(kept);
        StandardVersion version = StandardVersion.draftOf(standard, 1, kept, content, now, author);
        version.publish(now, author);
        versions.add(version);
        published.fire(new StandardPublished(office, service, 1));
        return true;
    }

    private static StandardContent inForce(StandardContent content, LocalDate today) {
        if (content.effectiveDate() != null && content.effectiveDate().isAfter(today)) {
            throw Refused.invalid("effective_in_future").in("effectiveDate");
        }
        return content.effectiveDate() == null ? content.effectiveFrom(today) : content;
    }
}
