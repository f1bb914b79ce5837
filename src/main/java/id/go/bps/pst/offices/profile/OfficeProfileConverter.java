package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.persistence.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Converts an {@link OfficeProfile} to JSONB and back. */
@Converter(autoApply = true)
public class OfficeProfileConverter implements AttributeConverter<OfficeProfile, Object> {

    @Override
    public Object convertToDatabaseColumn(OfficeProfile document) {
        return JsonColumn.write(document);
    }

    @Override
    public OfficeProfile convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, OfficeProfile.class);
    }
}
