package id.go.bps.pst.kernel;

/**
 * Something was committed that every node must hear of; fired as a CDI event on each node, usually within milliseconds. The database
 * itself tells it (NOTIFY in a trigger), so no write can forget to.
 *
 * @param topic what it is about, such as {@code office} or {@code sign-in-ended}
 * @param subject which one: an office code, a Keycloak session id; {@code *} when news may have been missed and everything may have changed
 */
public record News(String topic, String subject) {

    public static final String EVERYTHING = "*";

    public boolean isAbout(String wanted) {
        return topic.equals(wanted) || topic.equals(EVERYTHING);
    }
}
