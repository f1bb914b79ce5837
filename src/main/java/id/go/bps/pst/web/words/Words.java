package id.go.bps.pst.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Gives Java code the messages that all doors use, in the language of the request. */
@RequestScoped
public class Words {

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    /** The message for a key of {@code messages/words}. */
    public String get(String key) {
        return of("words", key);
    }

    /** The message for a key of another bundle, such as "desk_standards". */
    public String of(String bundle, String key) {
        return messages.of(bundle, language.getLocale()).getString(key);
    }
}
