package id.go.bps.pst.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names tables with personal data, and their columns, in the language of the request. */
@Named
@RequestScoped
public class PersonalText {

    private final Language language;
    private final Messages messages;

    @Inject
    PersonalText(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** "Surat keluar" for "outgoing_mail"; the table's own name where this portal has no text for it. */
    public String table(String table) {
        return messages.personal(table, language.getLocale()).orElse(table);
    }

    /** "dikirim" for "sent_at" of "outgoing_mail"; the column's own name where this portal has no text for it. */
    public String column(String table, String column) {
        return messages.personal(table + "." + column, language.getLocale()).orElse(column);
    }
}
