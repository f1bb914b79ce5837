package id.go.bps.pst.demonstration;

import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.kernel.NationalRegistry.Line;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.versions.StandardPublishing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Gives every office without content an {@link ExampleOffice}, to see the portal at full size, and for load tests. */
@ApplicationScoped
public class ExampleOffices {

    private static final Logger LOG = Logger.getLogger(ExampleOffices.class.getName());
    private static final String LAST = "perpustakaan";
    private static final List<String> NATIONAL =
            List.of("konsultasi-statistik", "penjualan-produk-statistik", "rekomendasi-kegiatan-statistik", LAST);

    private final OfficeProfiles profiles;
    private final ServiceOffering offering;
    private final StandardReading reading;
    private final StandardPublishing publishing;

    @Inject
    public ExampleOffices(
            OfficeProfiles profiles, ServiceOffering offering, StandardReading reading, StandardPublishing publishing) {
        this.profiles = profiles;
        this.offering = offering;
        this.reading = reading;
        this.publishing = publishing;
    }

    /** Loads the offices that have published nothing. If a restart interrupted an office, it is loaded again from the beginning. */
    public void load() {
        long begun = System.nanoTime();
        // The library's standard is published last, so an office that has it is complete
        Set<OfficeCode> whole = reading.listOffered().entrySet().stream()
                .filter(office -> office.getValue().stream().anyMatch(service -> LAST.equals(service.slug())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Line> empty = NationalRegistry.all().stream()
                .filter(line -> line.successor() == null && !whole.contains(line.code()))
                .toList();
        try {
            for (Line line : empty) {
                CallContext.as(Caller.portal(line.code()), "ExampleOffices.load", () -> {
                    fill(line.code(), new ExampleOffice(line));
                    return null;
                });
            }
            LOG.log(Level.INFO, "Examples: {0} offices filled in {1} ms", new Object[] {
                empty.size(), (System.nanoTime() - begun) / 1_000_000
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "Examples: not all offices were filled; the portal runs without them", e);
        }
    }

    private void fill(OfficeCode office, ExampleOffice example) {
        if (profiles.get(office).revision() == 0) {
            profiles.save(office, 0, example.profile());
        }
        try {
            offering.offerOwn(office, ExampleOffice.OWN);
        } catch (Refusal alreadyOffered) {
            LOG.log(Level.FINE, "Begun by an earlier start: {0}", office);
        }
        publish(office, example, Slug.from(ExampleOffice.OWN.indonesian()).getValue());
        NATIONAL.forEach(service -> publish(office, example, service));
    }

    private void publish(OfficeCode office, ExampleOffice example, String service) {
        publishing.publishImported(
                office,
                Slug.of(service),
                example.standard(service),
                "contoh-" + service + ".txt",
                Seed.MEDIA_TYPE,
                example.file(service));
    }
}
