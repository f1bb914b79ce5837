package id.go.bps.pst.kernel;

/**
 * A committed change that every node must know. It is fired as a CDI event on each node, usually within milliseconds. A trigger in the
 * database sends it (NOTIFY), so no write can omit it.
 *
 * @param topic the kind of change, such as {@code office} or {@code sign-in-ended}
 * @param subject which one: an office code, a Keycloak session id; {@code *} when news may have been missed and everything may have changed
 */
public record News(String topic, String subject) {

    public static final String EVERYTHING = "*";

    public boolean isAbout(String wanted) {
        return topic.equals(wanted) || topic.equals(EVERYTHING);
    }
}
