package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** Fired inside the transaction when the centre saved the list of a year, which the pages of every office show. */
public record NationalHolidaysChanged(int year) implements OfficePagesChanged {

    @Override
    public OfficeCode office() {
        return OfficeCode.HEAD_OFFICE;
    }
}
