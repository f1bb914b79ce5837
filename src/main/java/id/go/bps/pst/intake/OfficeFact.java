package id.go.bps.pst.intake;

/** What a document can say of its office besides how to reach it; each is taken into the profile or left, where that does not state it. */
public enum OfficeFact {
    ADDRESS,
    UNITS,
    HOURS
}
