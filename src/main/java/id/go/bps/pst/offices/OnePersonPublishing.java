package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.PermitArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Use case: the centre allows an office to publish without a second person, for example where the head is its only administrator. */
@ApplicationScoped
@Transactional
public class OnePersonPublishing {

    /**
     * An office as the centre sees it.
     *
     * @param alone whether it may publish without a second person
     */
    public record Choice(String code, String name, boolean alone) implements Serializable {}

    private final Offices offices;

    @Inject
    public OnePersonPublishing(Offices offices) {
        this.offices = offices;
    }

    /** Every office, by code. */
    @PermitArea(AreaPermission.KEEP_NATIONAL_LISTS)
    public List<Choice> list() {
        Set<OfficeCode> alone = offices.publishAlone();
        return offices.all().stream()
                .map(office ->
                        new Choice(office.getCode().getValue(), office.getName(), alone.contains(office.getCode())))
                .toList();
    }

    /** Whether the office may publish without a second person. */
    @Open
    public boolean isAllowed(OfficeCode office) {
        return offices.publishAlone().contains(office);
    }

    /** Allows the office to publish alone, or requires a second person again; existing versions do not change. */
    @PermitArea(AreaPermission.KEEP_NATIONAL_LISTS)
    public void allow(OfficeCode office, boolean allowed) {
        offices.letPublishAlone(office, allowed);
    }
}
