package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** A store of attachments in memory, in place of the configured one. */
public class InMemoryStore extends StoreChoice implements AttachmentStore {

    private final Map<String, byte[]> contents = new HashMap<>();
    private boolean away;

    public InMemoryStore() {
        super(null, null);
    }

    void goAway() {
        away = true;
    }

    boolean has(OfficeCode office, String sha256) {
        return contents.containsKey(office + sha256);
    }

    @Override
    AttachmentStore store() {
        return this;
    }

    @Override
    public void keep(OfficeCode office, String sha256, byte[] content) {
        if (away) {
            throw new StoreFailure("away", null);
        }
        contents.put(office + sha256, content);
    }

    @Override
    public InputStream open(OfficeCode office, String sha256) {
        return new ByteArrayInputStream(contents.get(office + sha256));
    }

    @Override
    public void remove(OfficeCode office, String sha256) {
        contents.remove(office + sha256);
    }
}
