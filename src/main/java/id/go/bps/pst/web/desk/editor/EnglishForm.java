package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of the English texts: of the title, and of each component by its name. A changed text belongs to the present Indonesian text; an
 * unchanged one keeps its age, unless the person confirms that it is still right.
 */
public final class EnglishForm {

    private static final String PREFIX = "english.";
    private static final String STILL_TRUE = "english-still-true";
    private static final String BLANK_DIGEST = "0".repeat(64);

    private final Map<String, String> texts;
    private final Set<String> stillTrue;

    private EnglishForm(Map<String, String> texts, Set<String> stillTrue) {
        this.texts = texts;
        this.stillTrue = stillTrue;
    }

    static EnglishForm of(StandardContent content) {
        Map<String, String> texts = new HashMap<>();
        parts().forEach(part -> texts.put(
                part.name(), part.translation(content).map(Translation::text).orElse("")));
        return new EnglishForm(texts, new HashSet<>());
    }

    static EnglishForm of(FormFields fields) {
        Map<String, String> texts = new HashMap<>();
        parts().forEach(part -> texts.put(
                part.name(),
                fields.get(PREFIX + part.name()).replace("\r\n", "\n").strip()));
        return new EnglishForm(texts, new HashSet<>(fields.all(STILL_TRUE)));
    }

    private static Stream<Part> parts() {
        return Part.all().stream().filter(Part::isTranslated);
    }

    /** The same form with one part of {@code theirs}. */
    EnglishForm with(String part, EnglishForm theirs) {
        Map<String, String> mixed = new HashMap<>(texts);
        mixed.computeIfPresent(part, (name, mine) -> theirs.texts.get(name));
        Set<String> found = new HashSet<>(stillTrue);
        found.remove(part);
        theirs.stillTrue.stream().filter(part::equals).forEach(found::add);
        return new EnglishForm(mixed, found);
    }

    /** Records that the text of a part was confirmed for the present Indonesian text. */
    public void confirm(String part) {
        if (texts.containsKey(part)) {
            stillTrue.add(part);
        }
    }

    void check(FormErrors errors) {
        texts.forEach((part, text) ->
                errors.check(PREFIX + part, () -> text.isEmpty() ? null : new Translation(text, BLANK_DIGEST)));
    }

    /** The content with these texts; {@code base} shows which of them are unchanged. */
    StandardContent translate(StandardContent indonesian, StandardContent base) {
        Map<Component, Translation> english = new EnumMap<>(Component.class);
        parts().filter(part -> part.component() != null).forEach(part -> {
            Translation made = made(part, base, indonesian);
            if (made != null) {
                english.put(part.component(), made);
            }
        });
        return indonesian.inEnglish(made(Part.TITLE, base, indonesian), english);
    }

    /** The digest is made only where there is a text, because it reads the whole component. */
    private Translation made(Part part, StandardContent base, StandardContent indonesian) {
        String text = texts.get(part.name());
        if (text.isEmpty()) {
            return null;
        }
        Translation anew = new Translation(text, part.digest(indonesian));
        return part.translation(base)
                .filter(before -> before.text().equals(anew.text()) && !stillTrue.contains(part.name()))
                .orElse(anew);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public boolean isStillTrue(String part) {
        return stillTrue.contains(part);
    }
}
