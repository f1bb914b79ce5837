package id.go.bps.pst.standards.offering;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.NamesBelowOffice;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOfferChanged;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceType;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use case: an office decides which services it offers, and their names. */
@ApplicationScoped
@Transactional
public class ServiceOffering {

    private final ServiceOffers offers;
    private final StandardVersions versions;
    private final NamesBelowOffice namesBelowOffice;
    private final Event<ServiceOfferChanged> changed;

    @Inject
    public ServiceOffering(
            ServiceOffers offers,
            StandardVersions versions,
            NamesBelowOffice namesBelowOffice,
            Event<ServiceOfferChanged> changed) {
        this.offers = offers;
        this.versions = versions;
        this.namesBelowOffice = namesBelowOffice;
        this.changed = changed;
    }

    /**
     * The services that the office could offer in addition: those of the national list of which it offers no part, and those that it gave
     * up.
     */
    @PermitArea(AreaPermission.READ_DESK)
    public List<ServiceView> unoffered(OfficeCode office) {
        List<ServiceOffer> all = offers.all(office);
        Set<Slug> offered = all.stream()
                .filter(ServiceOffer::isOffered)
                .flatMap(offer -> offer.getType().stream())
                .collect(Collectors.toSet());
        List<ServiceType> national = offers.types().stream()
                .filter(type -> !offered.contains(type.getSlug()))
                .toList();
        Stream<ServiceOffer> givenUp = all.stream()
                .filter(offer -> !offer.isOffered())
                .filter(offer ->
                        national.stream().noneMatch(type -> type.getSlug().equals(offer.getSlug())));
        return Stream.concat(national.stream().map(ServiceView::new), givenUp.map(ServiceView::new))
                .toList();
    }

    /**
     * One service, for callers who may edit it.
     *
     * @throws Refusal (not found) when the office does not offer it
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView edit(OfficeCode office, Slug service) {
        return new ServiceView(offered(office, service));
    }

    /**
     * Whether the service can be given up, because nothing of it was submitted or published.
     *
     * @throws Refusal (not found) when the office does not offer it
     */
    @PermitStandards(StandardPermission.EDIT)
    public boolean removable(OfficeCode office, Slug service) {
        return onlyDrafts(office, offered(office, service).getSlug());
    }

    /**
     * Starts to offer a service of the national list, or one that the office gave up.
     *
     * @throws Refusal (not found) when there is no such service; (invalid) when it is offered in another form
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView offer(OfficeCode office, Slug service) {
        return announced(offers.getOrTakeUp(office, service));
    }

    /**
     * Adds a service of the office's own, at an address made from its Indonesian name.
     *
     * @throws Refusal (invalid, in indonesianName) when the address exists already, or the portal uses it itself
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView offerOwn(OfficeCode office, ServiceNames names) {
        ServiceOffer own = atFreeName(ServiceOffer.own(office, names));
        if (offers.isNational(own.getSlug())
                || offers.find(office, own.getSlug()).isPresent()) {
            throw Refusal.invalid("service_address_taken", own.getSlug().getValue())
                    .in("indonesianName");
        }
        return announced(offers.add(own));
    }

    /** Renames a service; its address does not change. */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView rename(OfficeCode office, Slug service, ServiceNames names) {
        ServiceOffer offer = offered(office, service);
        offer.rename(names);
        return announced(offer);
    }

    /**
     * Splits a service by delivery mode: the service keeps its address and its standard and has one mode from now on; the other mode
     * becomes a second service.
     *
     * @return the second service
     * @throws Refusal (invalid) when it is split already, or the other's address is taken
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView split(OfficeCode office, Slug service, DeliveryMode kept) {
        ServiceOffer whole = offered(office, service);
        ServiceOffer other = atFreeName(whole.split(kept));
        offers.flush();
        return announced(offers.find(office, other.getSlug())
                .map(again -> takeUpAgain(again, other))
                .orElseGet(() -> offers.add(other)));
    }

    /**
     * Makes a split service one for every delivery mode again.
     *
     * @throws Refusal (invalid) when the other mode is still offered separately
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView join(OfficeCode office, Slug service) {
        ServiceOffer part = offered(office, service);
        part.join();
        return announced(part);
    }

    private ServiceOffer atFreeName(ServiceOffer taken) {
        if (namesBelowOffice.isTaken(taken.getSlug())) {
            throw Refusal.invalid("service_name_reserved", taken.getSlug().getValue())
                    .in("indonesianName");
        }
        return taken;
    }

    private ServiceOffer takeUpAgain(ServiceOffer givenUp, ServiceOffer wanted) {
        if (givenUp.isOffered()
                || givenUp.getMode() != wanted.getMode()
                || !givenUp.getType().equals(wanted.getType())) {
            throw Refusal.invalid("service_address_taken", givenUp.getSlug().getValue());
        }
        givenUp.takeUp();
        return givenUp;
    }

    /**
     * Gives a service up; its drafts come back when it is offered again.
     *
     * @throws Refusal (invalid) when something of it was published, or is about to be
     */
    @PermitStandards(StandardPermission.EDIT)
    public void remove(OfficeCode office, Slug service) {
        ServiceOffer offer = offered(office, service);
        if (!onlyDrafts(office, service)) {
            throw Refusal.invalid("service_published");
        }
        offer.giveUp();
        announced(offer);
    }

    /**
     * The merge of a service into another.
     *
     * @param possible whether it may be merged: a version was published, and none is in force any more
     * @param into the service into which it was merged; null for none
     * @param choices services into which it may be merged
     */
    public record MergeChoices(boolean possible, ServiceView into, List<ServiceView> choices) {}

    /** @throws Refusal (not found) when the office does not offer it */
    @PermitStandards(StandardPermission.EDIT)
    public MergeChoices merging(OfficeCode office, Slug service) {
        ServiceOffer offer = offered(office, service);
        boolean possible = isOver(office, service);
        return new MergeChoices(
                possible,
                offer.getSuccessor()
                        .map(successor -> new ServiceView(offers.get(office, successor)))
                        .orElse(null),
                possible
                        ? offers.list(office).stream()
                                .filter(other -> isSuccessor(other, service))
                                .map(ServiceView::new)
                                .toList()
                        : List.of());
    }

    /**
     * Merges a service whose standard was withdrawn into one whose standard is in force: its address leads there permanently, unless a
     * version of its own is published again. Its versions keep their addresses.
     *
     * @param into null to undo the merge
     * @throws Refusal (invalid) when it is in force or was never published, or the other is not in force or was merged itself
     */
    @PermitStandards(StandardPermission.EDIT)
    public ServiceView merge(OfficeCode office, Slug service, Slug into) {
        ServiceOffer offer = offered(office, service);
        if (into == null) {
            offer.standAlone();
            return announced(offer);
        }
        if (!isOver(office, service)) {
            throw Refusal.invalid("service_merge_in_force");
        }
        ServiceOffer successor = offered(office, into);
        if (!isSuccessor(successor, service)) {
            throw Refusal.invalid("service_successor_merged");
        }
        offer.mergeInto(successor);
        return announced(offer);
    }

    private boolean isOver(OfficeCode office, Slug service) {
        return versions.find(office, service, StandardVersion.Status.PUBLISHED).isEmpty()
                && versions.findCurrent(office, service).isPresent();
    }

    private boolean isSuccessor(ServiceOffer other, Slug service) {
        return !other.getSlug().equals(service)
                && other.getSuccessor().isEmpty()
                && versions.find(other.getOffice(), other.getSlug(), StandardVersion.Status.PUBLISHED)
                        .isPresent();
    }

    private boolean onlyDrafts(OfficeCode office, Slug service) {
        return versions.list(office, service).stream()
                .allMatch(version -> version.status() == StandardVersion.Status.DRAFT);
    }

    private ServiceOffer offered(OfficeCode office, Slug service) {
        return offers.find(office, service).filter(ServiceOffer::isOffered).orElseThrow(Refusal::notFound);
    }

    private ServiceView announced(ServiceOffer offer) {
        offers.flush();
        changed.fire(new ServiceOfferChanged(offer.getOffice()));
        return new ServiceView(offer);
    }
}
