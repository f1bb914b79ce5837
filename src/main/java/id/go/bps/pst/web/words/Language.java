package id.go.bps.pst.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of the request: Indonesian, unless a public address begins with {@code /en} or a person who signed in chose English. A
 * cookie stores that choice.
 */
@Named
@RequestScoped
public class Language {

    public static final Locale INDONESIAN = new Locale("id", "ID");
    public static final Locale ENGLISH = new Locale("en", "GB");
    public static final String COOKIE = "bahasa";

    /** The request attribute with which an address sets the language: "id" or "en". */
    public static final String ATTRIBUTE = Language.class.getName();

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return isEnglish() ? ENGLISH : INDONESIAN;
    }

    public boolean isEnglish() {
        Object byAddress = request.getAttribute(ATTRIBUTE);
        return byAddress != null ? byAddress.equals("en") : chosen(request).equals("en");
    }

    /** The code of the language: "id" or "en". */
    public String getCode() {
        return isEnglish() ? "en" : "id";
    }

    /** The prefix of public addresses in this language: empty or "/en". */
    public String getPrefix() {
        return isEnglish() ? "/en" : "";
    }

    /** The first text where the language is Indonesian, else the second. */
    public String pick(String indonesian, String english) {
        return isEnglish() ? english : indonesian;
    }

    public static String chosen(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().equals("en")) {
                    return "en";
                }
            }
        }
        return "id";
    }
}
