package id.go.bps.pst.kernel;

/** Delivery mode (cara): in person (kunjungan langsung) or online (daring). */
public enum DeliveryMode {
    IN_PERSON,
    ONLINE
}
