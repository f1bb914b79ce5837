package id.go.bps.pst.kernel;

import jakarta.persistence.AttributeConverter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Keeps a document in a JSONB column; subclasses are registered as converters for their type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, Object> {

    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public Object convertToDatabaseColumn(T document) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(document == null ? null : Documents.write(document));
            return column;
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(Object column) {
        return column == null ? null : Documents.read(column.toString(), type);
    }
}
