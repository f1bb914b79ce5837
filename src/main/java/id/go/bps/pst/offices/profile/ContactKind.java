package id.go.bps.pst.offices.profile;

/** The kind of a contact. */
public enum ContactKind {
    TELEPHONE,
    WHATSAPP,
    EMAIL,
    WEB,
    COUNTER,
    /** Kotak saran. */
    SUGGESTION_BOX,
    /** SP4N-LAPOR!, the national complaint system. */
    LAPOR
}
