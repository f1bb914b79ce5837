package id.go.bps.pst.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * Checks scripts without running them. They are modules with at most the syntax of ES2019 (read by acorn); each name is declared, imported
 * or allowed, and used (found by JSHint); each imported name is exported by its module; and each member, such as {@code closest} in {@code
 * row.closest('li')}, belongs to the language, to our own scripts or to an allowed web interface.
 */
final class ScriptCheck implements AutoCloseable {

    private static final String MEMBERS = """
        (text) => {
          const found = { read: [], own: [], imports: [], exports: [] };
          const name = (key) => key.name || key.value;
          const visit = (node) => {
            if (Array.isArray(node)) {
              node.forEach(visit);
            } else if (node && typeof node.type === 'string') {
              if (node.type === 'MemberExpression' && !node.computed) {
                found.read.push({ name: name(node.property), line: node.loc.start.line });
              } else if (node.type === 'ObjectPattern') {
                node.properties.forEach((each) => found.read.push({ name: name(each.key), line: each.loc.start.line }));
              } else if (node.type === 'ObjectExpression') {
                node.properties.filter((each) => each.key).forEach((each) => found.own.push(name(each.key)));
              } else if (node.type === 'ImportDeclaration') {
                node.specifiers.filter((each) => each.imported).forEach((each) => found.imports.push(
                    { name: name(each.imported), from: node.source.value, line: node.loc.start.line }));
              } else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
                const declared = node.declaration.declarations || [node.declaration];
                declared.forEach((each) => found.exports.push(each.id.name));
              }
              Object.values(node).forEach(visit);
            }
          };
          try {
            visit(acorn.parse(text, { ecmaVersion: 2019, sourceType: 'module', locations: true }));
          } catch (wrong) {
            found.wrong = { message: wrong.message, line: wrong.loc ? wrong.loc.line : 1 };
          }
          return found;
        }""";

    private static final String NAMES = """
        (text, allowed) => {
          JSHINT(text, { esversion: 10, module: true, undef: true, unused: true, varstmt: true, laxbreak: true, predef: allowed });
          return JSHINT.errors.filter((each) => each).map((each) => ({ message: each.reason, line: each.line }));
        }""";

    /** The names of all members in ES2019. */
    private static final String LANGUAGE = """
        (() => {
          const names = new Set();
          const add = (value) => {
            if (value && (typeof value === 'object' || typeof value === 'function')) {
              Object.getOwnPropertyNames(value).forEach((name) => names.add(name));
            }
          };
          Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)).forEach((name) => {
            add(globalThis[name]);
            add(globalThis[name] && globalThis[name].prototype);
          });
          return Array.from(names);
        })()""";

    private static final Pattern DATA = Pattern.compile("\\bdata-([a-z-]+)=");

    private final WebTools tools = WebTools.judges();
    private final Value members = tools.read(MEMBERS);
    private final Value names = tools.read(NAMES);
    private final Set<String> language = WebTools.inLanguage(LANGUAGE);

    /** Scripts by the names that they import each other by, what they may use of a browser, and the pages in whose attributes they keep data. */
    record Scripts(Map<String, String> texts, List<String> interfaces, List<String> views) {

        static Scripts read(Path scripts, Path interfaces, Path views) {
            Map<String, String> texts = new TreeMap<>();
            files(scripts, ".js").forEach(file -> texts.put("./" + scripts.relativize(file), text(file)));
            List<String> allowed = text(interfaces).lines().toList();
            return new Scripts(
                    texts, allowed, files(views, ".xhtml").map(Scripts::text).toList());
        }

        private static Stream<Path> files(Path folder, String ending) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** {@code Element.closest} allows a member; {@code fetch} allows a name. */
        private Set<String> allowed(boolean ofSomething) {
            return interfaces.stream()
                    .filter(each -> !each.isEmpty() && !each.startsWith("#") && each.contains(".") == ofSomething)
                    .map(each -> each.substring(each.indexOf('.') + 1))
                    .collect(Collectors.toSet());
        }

        private Stream<String> data() {
            return views.stream().flatMap(view -> DATA.matcher(view).results()).map(found -> Pattern.compile("-([a-z])")
                    .matcher(found.group(1))
                    .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** The faults, each with its place, and allowed interfaces that no script uses. */
    List<String> faults(Scripts scripts) {
        List<String> faults = new ArrayList<>();
        Map<String, Value> found = new TreeMap<>();
        scripts.texts().forEach((name, text) -> found.put(name, members.execute(text)));
        Set<String> own = scripts.data().collect(Collectors.toSet());
        found.values().forEach(each -> {
            own.addAll(strings(each.getMember("own")));
            own.addAll(strings(each.getMember("exports")));
        });
        Set<String> allowed = scripts.allowed(true);
        Set<String> used = new HashSet<>();
        found.forEach((name, each) -> {
            if (each.hasMember("wrong")) {
                faults.add(fault(
                        name,
                        each.getMember("wrong"),
                        each.getMember("wrong").getMember("message").asString()));
            }
            for (Value read : values(each.getMember("read"))) {
                String member = read.getMember("name").asString();
                used.add(member);
                if (!own.contains(member) && !language.contains(member) && !allowed.contains(member)) {
                    faults.add(fault(name, read, "." + member + " is no web interface that is allowed"));
                }
            }
            for (Value imported : values(each.getMember("imports"))) {
                Value from = found.get(imported.getMember("from").asString());
                String wanted = imported.getMember("name").asString();
                if (from == null || !strings(from.getMember("exports")).contains(wanted)) {
                    faults.add(fault(name, imported, wanted + " is exported by no such module"));
                }
            }
        });
        String[] globals = scripts.allowed(false).toArray(String[]::new);
        scripts.texts().forEach((name, text) -> values(names.execute(text, tools.array(globals)))
                .forEach(each ->
                        faults.add(fault(name, each, each.getMember("message").asString()))));
        allowed.stream()
                .filter(each -> !used.contains(each))
                .sorted()
                .forEach(each -> faults.add(each + " is allowed and used by none"));
        return faults;
    }

    private static String fault(String script, Value at, String what) {
        return script + ":" + at.getMember("line").asInt() + ": " + what;
    }

    private static List<String> strings(Value array) {
        return values(array).stream().map(Value::asString).toList();
    }

    private static List<Value> values(Value array) {
        return Stream.iterate(0L, at -> at < array.getArraySize(), at -> at + 1)
                .map(array::getArrayElement)
                .toList();
    }

    @Override
    public void close() {
        tools.close();
    }
}
