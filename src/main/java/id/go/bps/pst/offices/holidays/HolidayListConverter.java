package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.persistence.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Converts a {@link HolidayList} to JSONB and back. */
@Converter(autoApply = true)
public class HolidayListConverter implements AttributeConverter<HolidayList, Object> {

    @Override
    public Object convertToDatabaseColumn(HolidayList document) {
        return JsonColumn.write(document);
    }

    @Override
    public HolidayList convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, HolidayList.class);
    }
}
