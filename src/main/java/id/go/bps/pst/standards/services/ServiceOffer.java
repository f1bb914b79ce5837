package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A service that one office offers: from the national list, whole or for one delivery mode, or its own. Its life begins when the office
 * starts to offer it. It may be renamed and split. Before anything of it is published, the office can give it up; afterwards it can be
 * merged into another service. Its address never changes, so that offering it again finds its drafts, and readers find its successor.
 */
@Entity
@Table(name = "service_offer")
public class ServiceOffer {

    /** Names below an office that are, or will be, pages of the office itself. */
    private static final Set<String> RESERVED =
            Set.of("antrean", "berkas", "buku-tamu", "cari", "maklumat", "pengaduan", "penilaian", "versi");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_offer_id")
    @SequenceGenerator(name = "service_offer_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    private String slug;

    @Column(name = "type_slug")
    private String typeSlug;

    @Enumerated(EnumType.STRING)
    private DeliveryMode mode;

    @Column(name = "name_id")
    private String indonesianName;

    @Column(name = "name_en")
    private String englishName;

    private boolean offered = true;

    @Column(name = "succeeded_by")
    private String succeededBy;

    protected ServiceOffer() {}

    private ServiceOffer(OfficeCode office, Slug slug, String typeSlug, DeliveryMode mode, ServiceNames names) {
        this.officeCode = office.getValue();
        this.slug = slug.getValue();
        this.typeSlug = typeSlug;
        this.mode = mode;
        rename(names);
    }

    static ServiceOffer national(OfficeCode office, ServiceType type) {
        return new ServiceOffer(
                office,
                type.getSlug(),
                type.getSlug().getValue(),
                null,
                new ServiceNames(type.getIndonesianName(), type.getEnglishName()));
    }

    public static ServiceOffer own(OfficeCode office, ServiceNames names) {
        return new ServiceOffer(office, address(names.indonesian()), null, null, names);
    }

    /**
     * Makes the address from a name.
     *
     * @throws Refusal (invalid, in indonesianName) where the name has no letter or digit, or the portal uses that address itself
     */
    static Slug address(String name) {
        String slug = Slug.spelled(name);
        if (!Slug.isValid(slug) || RESERVED.contains(slug)) {
            throw Refusal.invalid("service_name_reserved", slug).in("indonesianName");
        }
        return Slug.of(slug);
    }

    /** By the national list, in person before online; an office's own last, in the order in which they were added. */
    public static Comparator<ServiceOffer> inOrderOf(List<ServiceType> nationalList) {
        Map<Slug, Integer> positions =
                nationalList.stream().collect(Collectors.toMap(ServiceType::getSlug, ServiceType::getPosition));
        return Comparator.<ServiceOffer>comparingInt(
                        offer -> offer.getType().map(positions::get).orElse(Integer.MAX_VALUE))
                .thenComparing(ServiceOffer::getMode, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(ServiceOffer::getId);
    }

    public void rename(ServiceNames names) {
        indonesianName = names.indonesian();
        englishName = names.english();
    }

    /** Limits this service to one delivery mode, under its address, and returns a new service for the other mode. */
    public ServiceOffer split(DeliveryMode kept) {
        if (mode != null) {
            throw Refusal.invalid("service_split_already");
        }
        DeliveryMode other = kept == DeliveryMode.ONLINE ? DeliveryMode.IN_PERSON : DeliveryMode.ONLINE;
        ServiceNames whole = getNames();
        ServiceNames names = whole.by(other);
        ServiceOffer split = new ServiceOffer(getOffice(), address(names.indonesian()), typeSlug, other, names);
        mode = kept;
        rename(whole.by(kept));
        return split;
    }

    /** Makes the service one for every delivery mode again, under its whole name, unless it was renamed since it was split. */
    public void join() {
        if (mode != null) {
            rename(getNames().whole(mode));
            mode = null;
        }
    }

    /**
     * Makes its address lead to another service of the office.
     *
     * @throws Refusal (invalid) when that service leads elsewhere itself, so that there is no circle
     */
    public void mergeInto(ServiceOffer successor) {
        if (successor.slug.equals(slug) || successor.succeededBy != null) {
            throw Refusal.invalid("service_successor_merged");
        }
        succeededBy = successor.slug;
    }

    /** Undoes the merge. */
    public void standAlone() {
        succeededBy = null;
    }

    public void takeUp() {
        offered = true;
    }

    public void giveUp() {
        offered = false;
    }

    Long getId() {
        return id;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public Slug getSlug() {
        return Slug.of(slug);
    }

    /** Its service on the national list; empty for the office's own. */
    public Optional<Slug> getType() {
        return Optional.ofNullable(typeSlug).map(Slug::of);
    }

    /** Its only delivery mode; null where it is not split. */
    public DeliveryMode getMode() {
        return mode;
    }

    public ServiceNames getNames() {
        return new ServiceNames(indonesianName, englishName);
    }

    /** The service into which it was merged. */
    public Optional<Slug> getSuccessor() {
        return Optional.ofNullable(succeededBy).map(Slug::of);
    }

    public boolean isOffered() {
        return offered;
    }
}
