package id.go.bps.pst.intake;

/** A fact about the office in a document, other than a contact. Where the profile does not state it, the administrator can add it. */
public enum OfficeFact {
    ADDRESS,
    UNITS,
    HOURS
}
