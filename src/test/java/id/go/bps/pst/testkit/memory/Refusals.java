package id.go.bps.pst.testkit.memory;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bps.pst.kernel.Refusal;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.assertj.core.api.AbstractAssert;

/** Refusals of use cases and tables. */
public final class Refusals {

    private Refusals() {}

    /** The database's error for a duplicate row. */
    public static PersistenceException duplicateRow() {
        return new PersistenceException(new SQLException("duplicate key", "23505"));
    }

    /** The refusal that ends this action; it fails where none does. */
    public static RefusedAssert assertRefused(Acting.Action action) {
        return new RefusedAssert(catchThrowableOfType(Refusal.class, action::run)).isNotNull();
    }

    /** Reads as the sentence that the person gets: for what reason, beside which field. */
    public static final class RefusedAssert extends AbstractAssert<RefusedAssert, Refusal> {

        private RefusedAssert(Refusal actual) {
            super(actual, RefusedAssert.class);
        }

        public RefusedAssert saying(String messageKey, Object... arguments) {
            objects.assertEqual(info, actual.getMessageKey(), messageKey);
            if (arguments.length > 0) {
                objects.assertEqual(info, actual.getArguments(), java.util.List.of(arguments));
            }
            return this;
        }

        public RefusedAssert in(String field) {
            objects.assertEqual(info, actual.getField().orElse(null), field);
            return this;
        }

        public RefusedAssert asConflict() {
            objects.assertEqual(info, actual.getKind(), Refusal.Kind.CONFLICT);
            return this;
        }

        public RefusedAssert asNotFound() {
            objects.assertEqual(info, actual.getKind(), Refusal.Kind.NOT_FOUND);
            return this;
        }
    }
}
