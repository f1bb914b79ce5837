package id.go.bps.pst.web.guard;

import id.go.bps.pst.kernel.Documents;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the scripts and styles of Faces' libraries addresses with a digest of their content, so that a browser requests each once: {@code
 * …/components.js.xhtml?ln=primefaces&v=15.0.13&e=1f0c2ab34d5e}. {@link FacesResources} answers them.
 */
public class LibraryFiles extends ResourceHandlerWrapper {

    /** The parameter with the beginning of a file's digest. */
    static final String CONTENT = "e";

    static final int DIGITS = 12;

    /** By library and name: a file of the application does not change before its next start. */
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    public LibraryFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return named(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return named(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return named(super.createResource(name, library, contentType));
    }

    /**
     * Says that PrimeFaces' script for swiping is on the page already, so that no page requests it: every table names it, and since {@code
     * primefaces.TOUCHABLE} is false none of them uses it.
     */
    @Override
    public boolean isResourceRendered(FacesContext context, String name, String library) {
        return "touch/touchswipe.js".equals(name) && "primefaces".equals(library)
                || super.isResourceRendered(context, name, library);
    }

    private Resource named(Resource file) {
        boolean text = file != null
                && (file.getResourceName().endsWith(".js")
                        || file.getResourceName().endsWith(".css"));
        return text ? new NamedResource(file) : file;
    }

    private String digest(Resource file) {
        return digests.computeIfAbsent(file.getLibraryName() + ":" + file.getResourceName(), key -> {
            try (InputStream content = file.getInputStream()) {
                return Documents.sha256(content.readAllBytes()).substring(0, DIGITS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private final class NamedResource extends ResourceWrapper {

        NamedResource(Resource file) {
            super(file);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + CONTENT + "=" + digest(getWrapped());
        }
    }
}
