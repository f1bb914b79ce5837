package id.go.bps.pst.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A refusal by a rule of the business. It has a message key of {@code messages/refusals}, the arguments of the message and, where one field
 * is the cause, the name of that field. The message says what the person can do. Nothing has been changed.
 */
public class Refusal extends RuntimeException {

    /** The kind of refusal; it decides how a door answers. */
    public enum Kind {
        /** A typed value is not acceptable; shown beside the field. */
        INVALID,
        /** It does not exist, or the caller may not see it; the answer is the same. */
        NOT_FOUND,
        /** Somebody else has changed it in the meantime. */
        CONFLICT
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private Refusal(Kind kind, String field, String messageKey, List<Object> arguments) {
        super(messageKey + " " + arguments);
        this.kind = kind;
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, null, "not_found", List.of());
    }

    public static Refusal conflict(String messageKey, Object... arguments) {
        return new Refusal(Kind.CONFLICT, null, messageKey, List.of(arguments));
    }

    public static Refusal invalid(String messageKey, Object... arguments) {
        return new Refusal(Kind.INVALID, null, messageKey, List.of(arguments));
    }

    /** The same refusal, for one field. */
    public Refusal in(String fieldName) {
        return new Refusal(kind, fieldName, messageKey, getArguments());
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
