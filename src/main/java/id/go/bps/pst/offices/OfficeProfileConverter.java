package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps an {@link OfficeProfile} as JSONB. */
@Converter(autoApply = true)
public class OfficeProfileConverter extends JsonColumn<OfficeProfile> {
    public OfficeProfileConverter() {
        super(OfficeProfile.class);
    }
}
