package id.go.bps.pst.standards.drafts;

import java.io.Serializable;

/**
 * Another person, or another window, in which the same draft is open.
 *
 * @param self whether it is the same person in another window
 */
public record Colleague(String name, boolean self) implements Serializable {}
