package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.OwnersEntities;
import id.go.bps.pst.testkit.network.S3Server;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three stores do the same: a table of PostgreSQL, a folder, and a server that speaks S3. */
class AttachmentStoreIT {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");

    @TempDir
    static Path temporary;

    private static S3Server s3;
    private static EntityManagerFactory factory;
    private static EntityManager entityManager;

    @BeforeAll
    static void open() throws IOException {
        s3 = new S3Server(temporary.resolve("s3"));
        factory = OwnersEntities.of(Portal.asFirstOpened());
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
    }

    @AfterAll
    static void close() {
        entityManager.getTransaction().rollback();
        entityManager.close();
        factory.close();
        s3.close();
    }

    static Stream<Arguments> stores() {
        return Stream.of(
                arguments("database", new DatabaseStore(entityManager)),
                arguments("folder", new FolderStore(temporary.resolve("folder"))),
                arguments("s3", s3Store(S3Server.SECRET_KEY)));
    }

    /** Those from which the sweep of the database does not take the bytes itself. */
    static Stream<Arguments> storesElsewhere() {
        return stores().filter(store -> !store.get()[0].equals("database"));
    }

    private static AttachmentStore s3Store(String secretKey) {
        return new S3Store(s3.address(), "us-east-1", S3Server.BUCKET, S3Server.ACCESS_KEY, secretKey);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void what_was_kept_comes_back_byte_for_byte(String name, AttachmentStore store) throws IOException {
        for (byte[] content : List.of(new byte[] {0}, random(70_000), random(10_000_000))) {
            keep(store, BIMA, content);
            assertThat(read(store, BIMA, content)).isEqualTo(content);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void keeping_the_same_again_changes_nothing(String name, AttachmentStore store) throws IOException {
        byte[] content = random(5_000);
        keep(store, BIMA, content);
        keep(store, BIMA, content);
        assertThat(read(store, BIMA, content)).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void what_one_office_kept_is_not_the_others(String name, AttachmentStore store) throws IOException {
        byte[] content = ("milik Bima, " + name).getBytes(StandardCharsets.UTF_8);
        keep(store, BIMA, content);
        assertThatThrownBy(() -> read(store, BANJARMASIN, content)).isInstanceOf(StoreFailure.class);
        keep(store, BANJARMASIN, content);
        assertThat(read(store, BANJARMASIN, content)).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stores")
    void what_was_never_kept_is_said_to_be_away(String name, AttachmentStore store) {
        assertThatThrownBy(() -> store.open(BIMA, "0".repeat(64))).isInstanceOf(StoreFailure.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storesElsewhere")
    void what_is_removed_is_gone_for_its_office_alone_and_can_be_kept_again(String name, AttachmentStore store)
            throws IOException {
        byte[] content = ("tidak dipakai, " + name).getBytes(StandardCharsets.UTF_8);
        String sha256 = Documents.sha256(content);
        keep(store, BIMA, content);
        keep(store, BANJARMASIN, content);
        store.remove(BIMA, sha256);
        store.remove(BIMA, sha256);
        assertThatThrownBy(() -> read(store, BIMA, content)).isInstanceOf(StoreFailure.class);
        assertThat(read(store, BANJARMASIN, content)).isEqualTo(content);
        keep(store, BIMA, content);
        assertThat(read(store, BIMA, content)).isEqualTo(content);
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_to_be_away() throws IOException {
        Path file = Files.createFile(temporary.resolve("no-folder"));
        assertThatThrownBy(() -> keep(new FolderStore(file), BIMA, random(10))).isInstanceOf(StoreFailure.class);
    }

    @Test
    void a_folder_holds_whole_files_only() throws IOException {
        Path folder = temporary.resolve("whole");
        byte[] content = random(1_000);
        keep(new FolderStore(folder), BIMA, content);
        String sha256 = Documents.sha256(content);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(folder.resolve("5272/" + sha256.substring(0, 2) + "/" + sha256));
        }
    }

    @Test
    void an_s3_server_that_is_gone_or_refuses_is_said_to_be_away() throws IOException {
        byte[] content = random(1_000);
        keep(s3Store(S3Server.SECRET_KEY), BIMA, content);
        assertThatThrownBy(() -> read(s3Store("salah"), BIMA, content))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("403");
        assertThatThrownBy(() -> keep(
                        new S3Store(s3.address(), "us-east-1", "lain", S3Server.ACCESS_KEY, S3Server.SECRET_KEY),
                        BIMA,
                        content))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() ->
                        keep(new S3Store(URI.create("http://127.0.0.1:9"), "x", "portal", "x", "x"), BIMA, content))
                .isInstanceOf(StoreFailure.class);
        s3.stop();
        assertThatThrownBy(() -> read(s3Store(S3Server.SECRET_KEY), BIMA, content))
                .isInstanceOf(StoreFailure.class);
        s3.start();
        assertThat(read(s3Store(S3Server.SECRET_KEY), BIMA, content)).isEqualTo(content);
    }

    private static void keep(AttachmentStore store, OfficeCode office, byte[] content) {
        store.keep(office, Documents.sha256(content), content);
    }

    private static byte[] read(AttachmentStore store, OfficeCode office, byte[] content) throws IOException {
        try (InputStream bytes = store.open(office, Documents.sha256(content))) {
            return bytes.readAllBytes();
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
