package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Use case: the public finds an office by code, address or name. */
@ApplicationScoped
@Transactional
public class OfficeDirectory {

    /**
     * A name in the directory.
     *
     * @param ministryCode of its area in the list of the Ministry of Home Affairs; null for the head office
     * @param parent the next higher office; null for the head office
     * @param zone its time zone
     * @param seat position of its seat, or of the middle of its area; null where the registry has none
     * @param successor the office into which it was merged; null for none
     */
    public record Entry(
            OfficeCode code,
            String ministryCode,
            String slug,
            String name,
            OfficeKind kind,
            OfficeCode parent,
            ZoneId zone,
            MapPosition seat,
            OfficeCode successor) {

        private static final String PROVINCE = "BPS Provinsi ";

        /** The provincial office to which it belongs; for a provincial office and the head office the office itself. */
        public OfficeCode region() {
            return kind == OfficeKind.REGENCY || kind == OfficeKind.CITY ? parent : code;
        }

        /** For a provincial office the name of the province, such as "Nusa Tenggara Barat"; else the office's name without "BPS". */
        public String area() {
            return name.startsWith(PROVINCE) ? name.substring(PROVINCE.length()) : name.replaceFirst("^BPS ", "");
        }
    }

    private final Offices offices;

    @Inject
    public OfficeDirectory(Offices offices) {
        this.offices = offices;
    }

    /** All offices by code, the head office first, with those that were merged into others. */
    @Open
    public List<Entry> list() {
        return offices.all().stream().map(OfficeDirectory::entry).toList();
    }

    /** The former addresses of offices, which lead to them for ever. */
    @Open
    public Map<String, OfficeCode> formerAddresses() {
        return offices.formerAddresses();
    }

    /** The offices that have a host of their own, by the name of the host. */
    @Open
    public Map<String, OfficeCode> hosts() {
        return offices.hosts().stream().collect(Collectors.toMap(OfficeHost::getHostName, OfficeHost::getOffice));
    }

    private static Entry entry(Office office) {
        return new Entry(
                office.getCode(),
                office.getMinistryCode().orElse(null),
                office.getSlug().getValue(),
                office.getName(),
                office.getKind(),
                office.getParentCode().orElse(null),
                office.getZone(),
                office.getSeat().orElse(null),
                office.getSuccessor().orElse(null));
    }
}
