package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps a {@link StandardContent} as JSONB. */
@Converter(autoApply = true)
public class StandardContentConverter extends JsonColumn<StandardContent> {
    public StandardContentConverter() {
        super(StandardContent.class);
    }
}
