package id.go.bps.pst.web.listener;

/**
 * The answers to requests that the listener does not pass on.
 *
 * @param away 503: the portal is stopping or not ready yet
 * @param tooLarge 413
 * @param tooSlow 408
 */
record Refusals(ReadyRefusal away, ReadyRefusal tooLarge, ReadyRefusal tooSlow) {}
