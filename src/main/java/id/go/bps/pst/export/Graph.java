package id.go.bps.pst.export;

import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An RDF graph, written as Turtle or as JSON-LD. It has what the portal needs: names, texts in a language and typed values, but no blank
 * nodes, so that everything has an address. The libraries for RDF would bring three parsers and an HTTP client.
 */
final class Graph {

    /** The object of a statement. */
    sealed interface Term permits Iri, Text, Value {}

    /** @param name a prefixed name such as {@code dct:title}, or an absolute address */
    record Iri(String name) implements Term {}

    /** @param language such as "id" */
    record Text(String text, String language) implements Term {}

    /** @param type a prefixed name such as {@code xsd:date}; null for a plain string */
    record Value(String text, String type) implements Term {}

    private static final Pattern PREFIXED = Pattern.compile("^([a-z]++):([A-Za-z][A-Za-z0-9]*+)");
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("adms", "http://www.w3.org/ns/adms#");
        PREFIXES.put("cpsv", "http://purl.org/vocab/cpsv#");
        PREFIXES.put("cv", "http://data.europa.eu/m8g/");
        PREFIXES.put("dct", "http://purl.org/dc/terms/");
        PREFIXES.put("eli", "http://data.europa.eu/eli/ontology#");
        PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
        PREFIXES.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        PREFIXES.put("locn", "http://www.w3.org/ns/locn#");
        PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
        PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private final Map<String, Map<String, Set<Term>>> statements = new LinkedHashMap<>();

    /** Adds the type of a subject. */
    Graph is(String subject, String type) {
        return add(subject, "a", new Iri(type));
    }

    Graph link(String subject, String predicate, String object) {
        return add(subject, predicate, new Iri(object));
    }

    /** Adds a text in a language; nothing where the text is null. */
    Graph text(String subject, String predicate, String text, String language) {
        return text == null || text.isBlank() ? this : add(subject, predicate, new Text(text, language));
    }

    /** Adds a typed value; nothing where the value is null. */
    Graph value(String subject, String predicate, Object value, String type) {
        return value == null ? this : add(subject, predicate, new Value(value.toString(), type));
    }

    private Graph add(String subject, String predicate, Term object) {
        statements
                .computeIfAbsent(Objects.requireNonNull(subject), none -> new LinkedHashMap<>())
                .computeIfAbsent(predicate, none -> new LinkedHashSet<>())
                .add(object);
        return this;
    }

    /** The graph as Turtle: prefixes and all statements. */
    String turtle() {
        StringBuilder out = new StringBuilder();
        PREFIXES.forEach((name, iri) ->
                out.append("@prefix ").append(name).append(": <").append(iri).append("> .\n"));
        statements.forEach((subject, predicates) -> {
            out.append('\n');
            iri(subject, out);
            Iterator<Map.Entry<String, Set<Term>>> each = predicates.entrySet().iterator();
            while (each.hasNext()) {
                Map.Entry<String, Set<Term>> predicate = each.next();
                out.append("\n  ").append(predicate.getKey());
                String separator = " ";
                for (Term object : predicate.getValue()) {
                    out.append(separator);
                    term(object, out);
                    separator = ", ";
                }
                out.append(each.hasNext() ? " ;" : " .\n");
            }
        });
        return out.toString();
    }

    private static void term(Term term, StringBuilder out) {
        if (term instanceof Iri iri) {
            iri(iri.name(), out);
        } else if (term instanceof Text text) {
            quoted(text.text(), out);
            out.append('@').append(text.language());
        } else if (term instanceof Value value) {
            quoted(value.text(), out);
            if (value.type() != null) {
                out.append("^^").append(value.type());
            }
        }
    }

    private static void iri(String name, StringBuilder out) {
        if (isPrefixed(name)) {
            out.append(name);
            return;
        }
        out.append('<');
        name.codePoints().forEach(c -> {
            // Characters that Turtle does not allow in an address are written by their number (production IRIREF)
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                out.append(String.format("%%%02X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('>');
    }

    private static boolean isPrefixed(String name) {
        var parts = PREFIXED.matcher(name);
        return parts.matches() && PREFIXES.containsKey(parts.group(1));
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    /** The graph as one JSON-LD document with its context; each subject with all its statements. */
    String jsonLd() {
        JsonObjectBuilder context = Documents.trees().createObjectBuilder();
        PREFIXES.forEach(context::add);
        JsonArrayBuilder things = Documents.trees().createArrayBuilder();
        statements.forEach((subject, predicates) -> {
            JsonObjectBuilder thing = Documents.trees().createObjectBuilder().add("@id", escaped(subject));
            predicates.forEach((predicate, objects) -> {
                JsonArrayBuilder all = Documents.trees().createArrayBuilder();
                objects.forEach(object -> all.add(json(predicate, object)));
                thing.add(predicate.equals("a") ? "@type" : predicate, all);
            });
            things.add(thing);
        });
        return Documents.trees()
                .createObjectBuilder()
                .add("@context", context)
                .add("@graph", things)
                .build()
                .toString();
    }

    private static JsonValue json(String predicate, Term term) {
        if (term instanceof Iri iri) {
            return predicate.equals("a")
                    ? Documents.trees().createValue(iri.name())
                    : Documents.trees()
                            .createObjectBuilder()
                            .add("@id", escaped(iri.name()))
                            .build();
        }
        JsonObjectBuilder value = Documents.trees().createObjectBuilder();
        if (term instanceof Text text) {
            value.add("@value", text.text()).add("@language", text.language());
        } else if (term instanceof Value plain) {
            value.add("@value", plain.text());
            if (plain.type() != null) {
                value.add("@type", plain.type());
            }
        }
        return value.build();
    }

    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        iri(name, out);
        return isPrefixed(name) ? name : out.substring(1, out.length() - 1);
    }
}
