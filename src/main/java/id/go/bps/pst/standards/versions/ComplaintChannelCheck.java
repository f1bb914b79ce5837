package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfileChanged;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Refuses to remove a contact that a published, submitted or approved version names as a complaint channel. */
@ApplicationScoped
public class ComplaintChannelCheck {

    private final ServiceOffers offers;
    private final StandardVersions versions;

    @Inject
    public ComplaintChannelCheck(ServiceOffers offers, StandardVersions versions) {
        this.offers = offers;
        this.versions = versions;
    }

    /**
     * Checks the profile that an office is saving.
     *
     * @throws Refusal (invalid, in contacts), which rolls the change back
     */
    public void check(@Observes OfficeProfileChanged change) {
        for (ServiceOffer offer : offers.list(change.office())) {
            Stream.concat(
                            versions.find(change.office(), offer.getSlug(), Status.PUBLISHED).stream(),
                            versions.findOpen(change.office(), offer.getSlug()).stream()
                                    .filter(version -> version.getStatus() != Status.DRAFT))
                    .map(StandardVersion::getContent)
                    .filter(content -> loses(content.complaints(), change.before(), change.after()))
                    .forEach(content -> {
                        throw Refusal.invalid("contact_in_use", content.title()).in("contacts");
                    });
        }
    }

    private static boolean loses(ComplaintChannels channels, OfficeProfile before, OfficeProfile after) {
        return channels.contacts().stream()
                .anyMatch(id ->
                        before.contact(id).isPresent() && after.contact(id).isEmpty());
    }
}
