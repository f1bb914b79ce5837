package id.go.bps.pst.launch;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of a standard's JSON document, which SQL must not name, so that a new part or a new kind of row changes no SQL. */
final class DocumentKeys {

    /** Literals of other tables too. */
    private static final Set<String> SHARED = Set.of("id", "kind", "english", "sha256");

    private static final Set<String> ALL = all();

    /** A key by itself, an array of keys, or a path. */
    private static final Pattern LITERAL =
            Pattern.compile("'(\\{?\"?\\w+\"?(?:,\"?\\w+\"?)*\\}?|(?:strict |lax )?\\$[^']*)'");

    private DocumentKeys() {}

    /** The quoted literals in SQL, or in Java around it, that name a key. */
    static List<String> namedIn(String sql) {
        return LITERAL.matcher(sql)
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .filter(literal -> Arrays.stream(literal.split("\\W+")).anyMatch(ALL::contains))
                .toList();
    }

    private static Set<String> all() {
        Set<Class<?>> records = new HashSet<>();
        collect(StandardContent.class, records);
        Set<String> keys = records.stream()
                .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Component.values()).map(Component::name).forEach(keys::add);
        keys.removeAll(SHARED);
        return keys;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> each && each.isRecord() && records.add(each)) {
            Arrays.stream(each.getRecordComponents()).forEach(part -> collect(part.getGenericType(), records));
        }
    }
}
