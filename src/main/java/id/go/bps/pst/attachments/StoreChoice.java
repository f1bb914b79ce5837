package id.go.bps.pst.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** The store that the configuration names. A wrong name is reported at the start. */
@ApplicationScoped
public class StoreChoice {

    private static final String PREFIX = "portal.attachments.";

    private final Config config;
    private final DatabaseStore database;

    private AttachmentStore chosen;

    @Inject
    public StoreChoice(Config config, DatabaseStore database) {
        this.config = config;
        this.database = database;
    }

    void atTheStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        store();
    }

    AttachmentStore store() {
        if (chosen == null) {
            chosen = choose(config, database);
        }
        return chosen;
    }

    static AttachmentStore choose(Config config, AttachmentStore database) {
        String name = config.getOptionalValue(PREFIX + "store", String.class).orElse("database");
        return switch (name) {
            case "database" -> database;
            case "folder" -> new FolderStore(Path.of(required(config, "folder")).toAbsolutePath());
            case "s3" ->
                new S3Store(
                        URI.create(required(config, "s3.endpoint")),
                        config.getOptionalValue(PREFIX + "s3.region", String.class)
                                .orElse("us-east-1"),
                        required(config, "s3.bucket"),
                        required(config, "s3.access-key"),
                        required(config, "s3.secret-key"));
            default ->
                throw new IllegalStateException(PREFIX + "store is '" + name + "'; choose database, folder or s3.");
        };
    }

    private static String required(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .orElseThrow(() -> new IllegalStateException("The store of attachments needs " + PREFIX + name + "."));
    }
}
