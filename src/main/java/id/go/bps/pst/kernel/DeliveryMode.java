package id.go.bps.pst.kernel;

/** Cara: visiting (kunjungan langsung, offline) or online (daring). */
public enum DeliveryMode {
    IN_PERSON,
    ONLINE
}
