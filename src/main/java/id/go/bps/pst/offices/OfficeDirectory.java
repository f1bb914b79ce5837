package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Open;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Use case: anybody finds an office. */
@ApplicationScoped
@Transactional
public class OfficeDirectory {

    /** A name in the directory. */
    public record Entry(OfficeCode code, String slug, String name, OfficeKind kind) {}

    @Inject
    private Offices offices;

    /** By code: the head office, then each province followed by its regencies and cities. */
    @Open
    public List<Entry> list() {
        return offices.all().stream().map(OfficeDirectory::entry).toList();
    }

    /** The offices that have a host of their own, by its name. */
    @Open
    public Map<String, OfficeCode> hosts() {
        return offices.hosts().stream().collect(Collectors.toMap(OfficeHost::getHostName, OfficeHost::getOffice));
    }

    /**
     * The office at an address.
     *
     * @throws id.go.bps.pst.kernel.Refused (not found) when no office has that address
     */
    @Open
    public Entry get(Slug slug) {
        return entry(offices.get(slug));
    }

    private static Entry entry(Office office) {
        return new Entry(office.getCode(), office.getSlug().getValue(), office.getName(), office.getKind());
    }
}
