package id.go.bps.pst.mail;

import java.time.Instant;

/** The server that takes the portal's letters. */
public interface MailServer {

    /** Whether the configuration names one; without one, letters wait and the office can read them. */
    boolean isThere();

    /**
     * Gives it a letter.
     *
     * @param name of the letter, which identifies a letter that was sent twice; no other letter of this portal has it
     * @throws LetterNotTaken when the server does not accept it
     */
    void send(String name, String recipient, String subject, String text, Instant date);
}
