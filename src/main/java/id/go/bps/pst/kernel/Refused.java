package id.go.bps.pst.kernel;

import java.util.List;
import java.util.Optional;

/**
 * The business says no, in a sentence that the person can act on: a message key of {@code messages/refusals}, its arguments and, where
 * one field is the cause, that field's name. Nothing has been changed.
 */
public class Refused extends RuntimeException {

    /** How a door answers. */
    public enum Kind {
        /** Something typed is not acceptable; say it beside the field. */
        INVALID,
        /** It does not exist, or is not the caller's to see: the two look alike. */
        NOT_FOUND,
        /** Somebody else was faster. */
        CONFLICT
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private Refused(Kind kind, String field, String messageKey, List<Object> arguments) {
        super(messageKey + " " + arguments);
        this.kind = kind;
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public static Refused notFound() {
        return new Refused(Kind.NOT_FOUND, null, "not_found", List.of());
    }

    public static Refused conflict(String messageKey, Object... arguments) {
        return new Refused(Kind.CONFLICT, null, messageKey, List.of(arguments));
    }

    public static Refused invalid(String messageKey, Object... arguments) {
        return new Refused(Kind.INVALID, null, messageKey, List.of(arguments));
    }

    /** The same refusal, said of one field. */
    public Refused in(String fieldName) {
        return new Refused(kind, fieldName, messageKey, getArguments());
    }

    public Kind getKind() {
        return kind;
    }

    public Optional<String> getField() {
        return Optional.ofNullable(field);
    }

    public String getMessageKey() {
        return messageKey;
    }

    public List<Object> getArguments() {
        return arguments == null ? List.of() : arguments;
    }
}
