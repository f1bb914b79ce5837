package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardContentConverterTest {

    private final StandardContentConverter converter = new StandardContentConverter();

    @Test
    void aStoredContentIsReadUnchanged() {
        StandardContent content = StandardContent.of("Perpustakaan")
                .fee(new Fee("Gratis", Fee.FeeClass.FREE, null, null, null, null))
                .build();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }
}
