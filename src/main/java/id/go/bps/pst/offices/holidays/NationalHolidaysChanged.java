package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** The centre saved the list of a year, which the pages of every office tell; fired inside the transaction. */
public record NationalHolidaysChanged(int year) implements OfficePagesChanged {

    @Override
    public OfficeCode office() {
        return OfficeCode.HEAD_OFFICE;
    }
}
