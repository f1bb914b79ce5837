package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A service standard (standar pelayanan): the standard of one office for one service that it {@linkplain ServiceOffer offers}. It begins
 * with the first draft; its content is in its {@linkplain StandardVersion versions}.
 */
@Entity
@Table(name = "service_standard")
public class ServiceStandard {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_standard_id")
    @SequenceGenerator(name = "service_standard_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    @Column(name = "service_slug")
    private String serviceSlug;

    protected ServiceStandard() {}

    public ServiceStandard(OfficeCode office, Slug service) {
        this.officeCode = office.getValue();
        this.serviceSlug = service.getValue();
    }

    public Long getId() {
        return id;
    }

    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public Slug getService() {
        return Slug.of(serviceSlug);
    }
}
