package id.go.bps.pst.standards;

/** Cara: visiting (kunjungan langsung, offline) or online (daring). */
public enum DeliveryMode {
    IN_PERSON,
    ONLINE
}
