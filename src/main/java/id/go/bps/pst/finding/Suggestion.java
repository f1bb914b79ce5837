package id.go.bps.pst.finding;

/**
 * What may be meant by the beginning of a word.
 *
 * @param text as it is shown, in Indonesian
 * @param office slug of an office; null for a service, which is then searched by its name
 */
public record Suggestion(String text, String office) {}
