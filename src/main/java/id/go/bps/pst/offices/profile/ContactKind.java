package id.go.bps.pst.offices.profile;

/** How an office is reached. */
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
