package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.Optional;

public class InMemoryServiceStandards implements ServiceStandards {

    private final Rows<ServiceStandard> rows = new Rows<>();

    @Override
    public Optional<ServiceStandard> find(OfficeCode office, Slug service) {
        return rows.find(standard ->
                standard.getOffice().equals(office) && standard.getService().equals(service));
    }

    /** Of any office. */
    public ServiceStandard get(long id) {
        return rows.find((Object) id).orElseThrow();
    }

    @Override
    public ServiceStandard add(ServiceStandard standard) {
        rows.add(standard);
        return standard;
    }
}
