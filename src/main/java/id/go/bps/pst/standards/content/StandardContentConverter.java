package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.persistence.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Converts a {@link StandardContent} to JSONB and back. */
@Converter(autoApply = true)
public class StandardContentConverter implements AttributeConverter<StandardContent, Object> {

    @Override
    public Object convertToDatabaseColumn(StandardContent document) {
        return JsonColumn.write(document);
    }

    @Override
    public StandardContent convertToEntityAttribute(Object column) {
        return JsonColumn.read(column, StandardContent.class);
    }
}
