package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The host name of an office in its present profile. A trigger of the database fills the table. */
@Entity
@Table(name = "office_host")
public class OfficeHost {

    @Id
    @Column(name = "host_name")
    private String hostName;

    @Column(name = "office_code")
    private String officeCode;

    protected OfficeHost() {}

    public String getHostName() {
        return hostName;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }
}
