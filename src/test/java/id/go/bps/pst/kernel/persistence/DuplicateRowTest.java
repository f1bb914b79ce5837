package id.go.bps.pst.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DuplicateRowTest {

    @Test
    void only_the_databases_code_for_a_duplicate_counts() {
        assertThat(DuplicateRow.isCauseOf(failure("23505"))).isTrue();
        assertThat(DuplicateRow.isCauseOf(failure("08006")))
                .as("connection lost")
                .isFalse();
        assertThat(DuplicateRow.isCauseOf(new PersistenceException("nothing known")))
                .isFalse();
    }

    private static PersistenceException failure(String state) {
        return new PersistenceException(new RuntimeException(new SQLException("from the database", state)));
    }
}
