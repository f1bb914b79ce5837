package id.go.bps.pst.web.listener;

/**
 * What is said to whom the listener does not let in.
 *
 * @param away 503: the portal is ending or not there yet
 * @param tooLarge 413
 * @param tooSlow 408
 */
record Refusals(ReadyRefusal away, ReadyRefusal tooLarge, ReadyRefusal tooSlow) {}
