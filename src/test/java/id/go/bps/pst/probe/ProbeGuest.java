package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.personal.PersonalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A visitor of an office; a migration of the tests makes the table. */
@Entity
@Table(name = "probe_guest")
public class ProbeGuest implements PersonalRow {

    @Id
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    private String name;

    protected ProbeGuest() {}

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    String getName() {
        return name;
    }
}
