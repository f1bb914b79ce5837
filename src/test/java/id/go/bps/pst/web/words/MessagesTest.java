package id.go.bps.pst.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.bps.pst.web.answers.FolderContext;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    @TempDir
    private Path portal;

    private final ELContext context = new Expressions();

    @BeforeEach
    void words() throws IOException {
        write("visits_id", "visits_frame.name = Kunjungan");
        write("visits_en", "visits_frame.name = Visits");
        write("refusals/visits_id", "queue_closed = Antrean sudah ditutup – {0}.");
        write("refusals/visits_en", "queue_closed = The queue is closed – {0}.");
    }

    @Test
    void an_area_has_a_bundle_if_its_files_exist() {
        Messages messages = read();

        assertThat(messages.getAreas()).containsExactly("visits");
        assertThat(messages.of("visits", Language.INDONESIAN).getString("visits_frame.name"))
                .isEqualTo("Kunjungan");
        assertThat(messages.of("visits", Language.ENGLISH).getString("visits_frame.name"))
                .isEqualTo("Visits");
    }

    @Test
    void a_refusal_is_found_in_the_bundle_of_any_room() throws IOException {
        write("refusals/library_id", "copy_lent = Buku ini sedang dipinjam.");
        write("refusals/library_en", "copy_lent = This copy is lent.");
        Messages messages = read();

        assertThat(messages.refusal("queue_closed", Language.INDONESIAN)).isEqualTo("Antrean sudah ditutup – {0}.");
        assertThat(messages.refusal("copy_lent", Language.ENGLISH)).isEqualTo("This copy is lent.");
    }

    @Test
    void the_same_refusal_in_two_rooms_prevents_the_start() throws IOException {
        write("refusals/library_id", "queue_closed = Perpustakaan sudah tutup.");
        write("refusals/library_en", "queue_closed = The library is closed.");

        assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining("queue_closed");
    }

    @Test
    void a_kind_of_task_can_have_a_name_in_the_bundle_of_any_room() throws IOException {
        write("tasks/visits_id", "visit-reminder = Pengingat kunjungan");
        write("tasks/visits_en", "visit-reminder = Reminder of a visit");
        Messages messages = read();

        assertThat(messages.task("visit-reminder", Language.ENGLISH)).contains("Reminder of a visit");
        assertThat(messages.task("of-another-version", Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_table_with_personal_data_and_its_columns_have_their_names() throws IOException {
        write("personal/visits_id", "visit = Kunjungan\nvisit.closed_at = kunjungan selesai");
        write("personal/visits_en", "visit = Visits\nvisit.closed_at = the visit ended");
        Messages messages = read();

        assertThat(messages.personal("visit", Language.INDONESIAN)).contains("Kunjungan");
        assertThat(messages.personal("visit.closed_at", Language.ENGLISH)).contains("the visit ended");
        assertThat(messages.personal("visit.name", Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_bundle_in_one_language_only_prevents_the_start() throws IOException {
        write("library_id", "library_frame.name = Perpustakaan");

        assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining("library_en.properties");
    }

    @Test
    void a_portal_without_bundles_starts() {
        Messages messages = new Messages();
        messages.context = FolderContext.of(portal.resolve("elsewhere"));
        messages.read();

        assertThat(messages.getAreas()).isEmpty();
    }

    @Test
    void a_view_reads_a_bundle_by_the_name_of_its_area() {
        MessageResolver resolver = new MessageResolver(read(), () -> Language.ENGLISH);

        Object words = resolver.getValue(context, null, "visits");

        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(((ResourceBundle) words).getString("visits_frame.name")).isEqualTo("Visits");
    }

    @Test
    void other_names_are_left_to_others() {
        MessageResolver resolver = new MessageResolver(read(), () -> Language.ENGLISH);

        assertThat(resolver.getValue(context, null, "assets")).isNull();
        assertThat(resolver.getValue(context, "a text", "visits")).isNull();
        assertThat(resolver.getType(context, null, "assets")).isNull();
        assertThat(resolver.isReadOnly(context, null, "assets")).isFalse();
        resolver.setValue(context, null, "assets", "another");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void bundles_are_read_only() {
        MessageResolver resolver = new MessageResolver(read(), () -> Language.ENGLISH);

        assertThat(resolver.isReadOnly(context, null, "visits")).isTrue();
        assertThatExceptionOfType(PropertyNotWritableException.class)
                .isThrownBy(() -> resolver.setValue(context, null, "visits", "other words"));
    }

    private Messages read() {
        Messages messages = new Messages();
        messages.context = FolderContext.of(portal);
        messages.read();
        return messages;
    }

    private void write(String name, String line) throws IOException {
        Path file = portal.resolve("WEB-INF/classes/messages/" + name + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n");
    }

    /** Knows whether a name was resolved, and nothing more. */
    private static final class Expressions extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
