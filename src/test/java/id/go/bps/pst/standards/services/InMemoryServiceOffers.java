package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins with the portal's initial national list. */
public class InMemoryServiceOffers implements ServiceOffers {

    private static final List<ServiceType> TYPES = List.of(
            type(1, "perpustakaan", "Perpustakaan", "Library"),
            type(2, "konsultasi-statistik", "Konsultasi Statistik", "Statistical Consultation"),
            type(3, "penjualan-produk-statistik", "Penjualan Produk Statistik", "Sale of Statistical Products"),
            type(
                    4,
                    "rekomendasi-kegiatan-statistik",
                    "Rekomendasi Kegiatan Statistik",
                    "Recommendation of Statistical Activities"));

    private final Rows<ServiceOffer> rows = new Rows<>();

    private static ServiceType type(int position, String slug, String indonesianName, String englishName) {
        return Rows.loaded(
                ServiceType.class,
                Map.of(
                        "position", position,
                        "slug", slug,
                        "indonesianName", indonesianName,
                        "englishName", englishName));
    }

    @Override
    public List<ServiceType> types() {
        return TYPES;
    }

    @Override
    public List<ServiceOffer> all(OfficeCode office) {
        return rows.stream()
                .filter(offer -> offer.getOffice().equals(office))
                .sorted(ServiceOffer.inOrderOf(TYPES))
                .toList();
    }

    /** Of all offices. */
    public List<ServiceOffer> everywhere() {
        return rows.stream().sorted(ServiceOffer.inOrderOf(TYPES)).toList();
    }

    @Override
    public Optional<ServiceOffer> find(OfficeCode office, Slug slug) {
        return rows.find(
                offer -> offer.getOffice().equals(office) && offer.getSlug().equals(slug));
    }

    @Override
    public ServiceOffer add(ServiceOffer offer) {
        boolean reserved = offer.getType().isEmpty() && isNational(offer.getSlug());
        if (reserved || find(offer.getOffice(), offer.getSlug()).isPresent()) {
            throw Refusal.invalid("service_offered_already");
        }
        rows.add(offer);
        flush();
        return offer;
    }

    /** At most one offer of an office has a delivery mode of a national service. */
    @Override
    public void flush() {
        for (DeliveryMode mode : DeliveryMode.values()) {
            List<String> told = rows.stream()
                    .filter(ServiceOffer::isOffered)
                    .filter(offer -> offer.getType().isPresent())
                    .filter(offer -> offer.getMode() == null || offer.getMode() == mode)
                    .map(offer -> offer.getOffice() + " " + offer.getType().get())
                    .toList();
            if (told.stream().distinct().count() < told.size()) {
                throw Refusal.invalid("service_offered_already");
            }
        }
        rows.flush();
    }
}
