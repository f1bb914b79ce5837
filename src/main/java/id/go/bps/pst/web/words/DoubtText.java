package id.go.bps.pst.web.words;

import id.go.bps.pst.offices.profile.ContactDoubt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sentences about the doubt in a contact and about its normalised value. */
@Named
@RequestScoped
public class DoubtText {

    @Inject
    private Words words;

    @Inject
    private Formats format;

    /** The sentence that explains a doubt; empty for null. */
    public String sentence(ContactDoubt doubt) {
        if (doubt == null) {
            return "";
        }
        String hint =
                doubt.kind() == ContactDoubt.Kind.OF_ANOTHER_KIND ? words.get("contact." + doubt.hint()) : doubt.hint();
        return format.fill(words.get("doubt." + doubt.kind()), hint);
    }

    /** The sentence that shows the normalised value, such as "Dibuka sebagai +62 374-43522"; empty for null. */
    public String taken(String normal) {
        return normal == null ? "" : format.fill(words.get("contact.taken"), normal);
    }
}
