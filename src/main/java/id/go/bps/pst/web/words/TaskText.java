package id.go.bps.pst.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the kinds of tasks, in the language of the request. */
@Named
@RequestScoped
public class TaskText {

    private final Language language;
    private final Messages messages;

    @Inject
    TaskText(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** The name of a kind, such as "Surat" for "letter"; the kind itself where no message names it. */
    public String of(String kind) {
        return messages.task(kind, language.getLocale()).orElse(kind);
    }
}
