package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Open;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Use case: anybody finds an office. */
@ApplicationScoped
@Transactional
public class OfficeDirectory {

    /**
     * A name in the directory.
     *
     * @param parent the office that stands over it; null for the head office
     * @param successor the office into which it was merged; null for none
     * @param zone in which it tells the time
     */
    public record Entry(
            OfficeCode code,
            String slug,
            String name,
            OfficeKind kind,
            OfficeCode parent,
            OfficeCode successor,
            ZoneId zone) {

        private static final String PROVINCE = "BPS Provinsi ";

        /** The office of the province that it belongs to, its own if it serves a province; the head office's is the head office. */
        public OfficeCode region() {
            return kind == OfficeKind.REGENCY || kind == OfficeKind.CITY ? parent : code;
        }

        /** Of a province's office the province, "Nusa Tenggara Barat"; else the name without "BPS". */
        public String area() {
            return name.startsWith(PROVINCE) ? name.substring(PROVINCE.length()) : name.replaceFirst("^BPS ", "");
        }
    }

    @Inject
    private Offices offices;

    /** By code, the head office first; those that were merged into others too. */
    @Open
    public List<Entry> list() {
        return offices.all().stream().map(OfficeDirectory::entry).toList();
    }

    /** The addresses that offices once had, which lead to them for ever. */
    @Open
    public Map<String, OfficeCode> formerAddresses() {
        return offices.formerAddresses();
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
        return new Entry(
                office.getCode(),
                office.getSlug().getValue(),
                office.getName(),
                office.getKind(),
                office.getParentCode().orElse(null),
                office.getSuccessor().orElse(null),
                office.getZone());
    }
}
