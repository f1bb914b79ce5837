package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class StoreChoiceTest {

    private final Map<String, String> settings = new HashMap<>();
    private final InMemoryStore database = new InMemoryStore();

    private void set(String name, String value) {
        settings.put("portal.attachments." + name, value);
    }

    private Config config() {
        return (Config) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Config.class}, (proxy, called, arguments) -> {
                    if (!called.getName().equals("getOptionalValue")) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    return Optional.ofNullable(settings.get((String) arguments[0]));
                });
    }

    private AttachmentStore chosen() {
        return StoreChoice.choose(config(), database);
    }

    @Test
    void filesAreStoredInTheDatabaseUnlessConfiguredOtherwise() {
        assertThat(chosen()).isSameAs(database);
        set("store", "database");
        assertThat(chosen()).isSameAs(database);
    }

    @Test
    void aFolderAndAnS3ServerHaveTheirSettings() {
        set("store", "folder");
        assertThatThrownBy(this::chosen).hasMessageContaining("portal.attachments.folder");
        set("folder", "/srv/files");
        assertThat(chosen()).isInstanceOf(FolderStore.class);

        set("store", "s3");
        for (String needed : new String[] {"s3.endpoint", "s3.bucket", "s3.access-key", "s3.secret-key"}) {
            assertThatThrownBy(this::chosen).hasMessageContaining("portal.attachments." + needed);
            set(needed, "http://s3.example");
        }
        assertThat(chosen()).isInstanceOf(S3Store.class);
    }

    @Test
    void anUnknownStorePreventsTheStart() {
        set("store", "tape");
        StoreChoice choice = new StoreChoice(config(), null);

        assertThatThrownBy(() -> choice.atTheStart(new Object()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'tape'")
                .hasMessageContaining("database, folder or s3");
    }

    @Test
    void itIsChosenOnce() {
        set("store", "folder");
        set("folder", "/srv/files");
        StoreChoice choice = new StoreChoice(config(), null);

        assertThat(choice.store()).isInstanceOf(FolderStore.class).isSameAs(choice.store());
    }
}
