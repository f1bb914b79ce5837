package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;

class OfficesTest extends OfficesContract {

    private final InMemoryOffices offices = new InMemoryOffices();

    @Override
    Offices offices() {
        return offices;
    }

    @Override
    void giveHost(String hostName, OfficeCode office) {
        offices.giveHost(hostName, office);
    }

    @Override
    void giveFormerAddress(String slug, OfficeCode office) {
        offices.giveFormerAddress(slug, office);
    }
}
