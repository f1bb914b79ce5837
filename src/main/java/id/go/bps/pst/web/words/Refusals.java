package id.go.bps.pst.web.words;

import id.go.bps.pst.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;

/** The sentences of refusals, in the language of the request. */
@Named("refusal")
@RequestScoped
public class Refusals {

    @Inject
    private Language language;

    @Inject
    private Messages messages;

    /** The sentence of a refusal; empty for null. */
    public String text(Refusal refused) {
        if (refused == null) {
            return "";
        }
        Locale locale = language.getLocale();
        String pattern = messages.refusal(refused.getMessageKey(), locale);
        return new MessageFormat(pattern, locale).format(refused.getArguments().toArray());
    }
}
