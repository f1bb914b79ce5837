package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.StoredRows;
import org.junit.jupiter.api.extension.RegisterExtension;

class OfficesIT extends OfficesContract {

    @RegisterExtension
    static final StoredRows STORED = new StoredRows();

    @Override
    Offices offices() {
        return new StoredOffices(STORED.entityManager());
    }

    @Override
    void giveHost(String hostName, OfficeCode office) {
        STORED.execute("delete from office_host where office_code = ?1", office.getValue());
        STORED.execute("insert into office_host (host_name, office_code) values (?1, ?2)", hostName, office.getValue());
    }

    @Override
    void giveFormerAddress(String slug, OfficeCode office) {
        STORED.execute("insert into former_address (slug, office_code) values (?1, ?2)", slug, office.getValue());
    }
}
