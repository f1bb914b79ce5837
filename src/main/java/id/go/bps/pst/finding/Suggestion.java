package id.go.bps.pst.finding;

/**
 * A suggestion for the beginning of a word.
 *
 * @param text shown to the reader, in Indonesian
 * @param office slug of an office; null for a service, which is searched by its name
 */
public record Suggestion(String text, String office) {}
