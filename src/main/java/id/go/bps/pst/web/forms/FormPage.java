package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.Refusal;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/**
 * A page whose form changes one stored thing. It opens with the stored content, or with text typed before a sign-in. Buttons change rows of
 * the form and store nothing. Saving succeeds unless a colleague saved first: then the page shows the colleague's content, keeps the typed
 * one, and the person chooses.
 *
 * @param <V> the stored content, as a view
 * @param <F> the form with the typed content
 */
public abstract class FormPage<V, F> {

    private static final int SEEN_DIGITS = 8;

    @Inject
    private SentForm sent;

    @Inject
    private ExternalContext external;

    private V stored;
    private F form;
    private final FormErrors errors = new FormErrors();
    private int seen;
    private boolean collided;

    /** What is stored now. */
    protected abstract V read();

    /** Which revision of it that is. */
    protected abstract int revision(V stored);

    protected abstract F form(V stored);

    protected abstract F form(FormFields typed);

    /** Does what a row's button says, such as {@code add:contact}; one that this page does not have does nothing. */
    protected abstract void change(F form, String deed);

    /**
     * Stores what was typed, where it is otherwise than what is stored.
     *
     * @param seen the revision that the writer had before them
     * @return whether it could be read; else {@code errors} say what is refused
     * @throws Refusal (conflict) when somebody saved it meanwhile
     */
    protected abstract boolean save(V stored, int seen, F form, FormErrors errors);

    /** Where the page opens again after saving, with a query. */
    protected abstract String address();

    public void load() throws IOException {
        stored = read();
        Optional<FormFields> typed = sent.fields();
        form = typed.map(this::form).orElseGet(() -> form(stored));
        seen = typed.map(fields -> InputReader.ours(fields.get("seen"), SEEN_DIGITS))
                .orElseGet(() -> revision(stored));
        if (sent.isPosted()) {
            String deed = typed.orElseThrow().get("do");
            switch (deed) {
                case "save" -> save();
                case "theirs" -> {
                    form = form(stored);
                    seen = revision(stored);
                }
                default -> change(form, deed);
            }
        }
    }

    private void save() throws IOException {
        try {
            if (save(stored, seen, form, errors)) {
                external.redirect(address() + "&saved=1");
            }
        } catch (Refusal refused) {
            if (refused.getKind() != Refusal.Kind.CONFLICT) {
                errors.refuse(refused);
                return;
            }
            stored = read();
            seen = revision(stored);
            collided = true;
        }
    }

    /** What is stored; after a collision the colleague's. Null before {@link #load}, for which a page that is sent does not wait. */
    public V getStored() {
        return stored;
    }

    public F getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getSeen() {
        return seen;
    }

    /** Whether a colleague saved first. */
    public boolean isCollided() {
        return collided;
    }

    public boolean isSaved() {
        return sent.isTold("saved");
    }
}
