package id.go.bps.pst.web;

import id.go.bps.pst.kernel.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a refusal in the language of the request. */
@Named("refusal")
@RequestScoped
public class Refusals {

    @Inject
    private Language language;

    /** The sentence; empty for null. */
    public String text(Refused refused) {
        return refused == null ? "" : text(refused, language.getLocale());
    }

    static String text(Refused refused, Locale locale) {
        String pattern = ResourceBundle.getBundle("messages.refusals", locale).getString(refused.getMessageKey());
        return new MessageFormat(pattern, locale).format(refused.getArguments().toArray());
    }
}
