package id.go.bps.pst.web.answers;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of pages as a server shows it to an application: its files by their paths, which it gives in no order. */
public final class FolderContext {

    private FolderContext() {}

    public static ServletContext of(Path webapp) {
        return (ServletContext) Proxy.newProxyInstance(
                FolderContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, given) -> {
                    String path = (String) given[0];
                    Path there = webapp.resolve(path.substring(1));
                    return switch (method.getName()) {
                        case "getResourcePaths" -> Files.isDirectory(there) ? paths(path, there) : null;
                        case "getResourceAsStream" -> Files.isRegularFile(there) ? Files.newInputStream(there) : null;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static Set<String> paths(String path, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> path + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
