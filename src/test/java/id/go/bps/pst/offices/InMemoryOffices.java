package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.testkit.memory.Rows;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The offices of the national registry, like those in the database. */
public class InMemoryOffices implements Offices {

    private final Rows<Office> offices = new Rows<>();
    private final Rows<OfficeHost> hosts = new Rows<>();
    private final Map<String, OfficeCode> formerAddresses = new HashMap<>();
    private final Set<OfficeCode> publishAlone = new TreeSet<>();

    public InMemoryOffices() {
        NationalRegistry.all().forEach(line -> offices.add(office(line)));
    }

    private static Office office(NationalRegistry.Line line) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", line.code().getValue());
        row.put("ministryCode", line.ministryCode().isEmpty() ? null : line.ministryCode());
        row.put("slug", line.slug());
        row.put("name", line.name());
        row.put("kind", OfficeKind.valueOf(line.kind()));
        row.put("parentCode", line.parent() == null ? null : line.parent().getValue());
        row.put("zone", line.zone());
        row.put("latitude", line.latitude().isEmpty() ? null : new BigDecimal(line.latitude()));
        row.put("longitude", line.longitude().isEmpty() ? null : new BigDecimal(line.longitude()));
        row.put(
                "succeededBy",
                line.successor() == null ? null : line.successor().getValue());
        return Rows.loaded(Office.class, row);
    }

    /** Like the registry when an office is merged into another. */
    public void merge(OfficeCode office, OfficeCode into) {
        NationalRegistry.Line line = NationalRegistry.all().stream()
                .filter(each -> each.code().equals(office))
                .findFirst()
                .orElseThrow();
        offices.remove(get(office));
        offices.add(office(new NationalRegistry.Line(
                line.code(),
                line.ministryCode(),
                line.slug(),
                line.name(),
                line.kind(),
                line.parent(),
                line.zone(),
                line.latitude(),
                line.longitude(),
                line.otherNames(),
                into)));
    }

    /** Like the database when the profile in force names this host. */
    public void giveHost(String hostName, OfficeCode office) {
        hosts.add(Rows.loaded(OfficeHost.class, Map.of("hostName", hostName, "officeCode", office.getValue())));
    }

    /** Like the database when the registry gives the office another address. */
    public void giveFormerAddress(String slug, OfficeCode office) {
        formerAddresses.put(slug, office);
    }

    @Override
    public Office get(OfficeCode code) {
        return offices.find(code.getValue()).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<OfficeHost> hosts() {
        return hosts.stream().toList();
    }

    @Override
    public Map<String, OfficeCode> formerAddresses() {
        return Map.copyOf(formerAddresses);
    }

    @Override
    public List<Office> all() {
        return offices.stream().sorted(Comparator.comparing(Office::getCode)).toList();
    }

    @Override
    public Set<OfficeCode> publishAlone() {
        return new TreeSet<>(publishAlone);
    }

    @Override
    public void letPublishAlone(OfficeCode code, boolean allowed) {
        get(code);
        if (allowed) {
            publishAlone.add(code);
        } else {
            publishAlone.remove(code);
        }
    }
}
