package id.go.bps.pst.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Tools written in JavaScript, out of WebJars, run by GraalJS: neither Node.js nor a browser is needed. One thread at a time. */
final class WebTools implements AutoCloseable {

    /** WebJars, and the files that are read from each. */
    private enum Tool {
        PRETTIER("prettier", List.of("standalone.js", "plugins/estree.js", "plugins/babel.js", "plugins/postcss.js")),
        ACORN("acorn", List.of("dist/acorn.js")),
        JSHINT("jshint", List.of("dist/jshint.js"));

        private final String jar;
        private final List<String> files;

        Tool(String jar, List<String> files) {
            this.jar = jar;
            this.files = files;
        }

        private String version() {
            Properties of = new Properties();
            try (InputStream file = file("/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")) {
                of.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return of.getProperty("version");
        }

        private Stream<Source> sources() {
            String folder = "/META-INF/resources/webjars/" + jar + "/" + version() + "/";
            return files.stream().map(name -> {
                try (InputStream file = file(folder + name)) {
                    String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                    return Source.create("js", text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private static InputStream file(String path) throws IOException {
            InputStream file = WebTools.class.getResourceAsStream(path);
            if (file == null) {
                throw new IOException(path + " is in no WebJar");
            }
            return file;
        }
    }

    /** The parsed tools, stored for every context. */
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private final Context context;

    private WebTools(Tool... tools) {
        context = Context.newBuilder("js").engine(ENGINE).build();
        context.eval("js", "var window = globalThis;");
        Stream.of(tools).flatMap(Tool::sources).forEach(context::eval);
    }

    static WebTools formatters() {
        return new WebTools(Tool.PRETTIER);
    }

    static WebTools judges() {
        return new WebTools(Tool.ACORN, Tool.JSHINT);
    }

    /** The names of all tools with their versions, on which the results depend. */
    static String versions() {
        return Stream.of(Tool.values())
                .map(tool -> tool.jar + " " + tool.version())
                .collect(Collectors.joining(", "));
    }

    /** An array of names as scripts have it. */
    Value array(String... names) {
        Value array = context.eval("js", "[]");
        Stream.of(names).forEach(name -> array.invokeMember("push", name));
        return array;
    }

    /** The strings of which a script makes an array, where nothing is but ES2019. */
    static Set<String> inLanguage(String script) {
        try (Context only = Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("js.ecmascript-version", "2019")
                .option("js.polyglot-builtin", "false")
                .build()) {
            return Set.of(only.eval("js", script).as(String[].class));
        }
    }

    Value read(String script) {
        return context.eval("js", script);
    }

    @Override
    public void close() {
        context.close();
    }
}
