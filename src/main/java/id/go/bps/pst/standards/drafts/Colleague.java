package id.go.bps.pst.standards.drafts;

import java.io.Serializable;

/**
 * Somebody who has the same draft open.
 *
 * @param self the same person, in another window
 */
public record Colleague(String name, boolean self) implements Serializable {}
