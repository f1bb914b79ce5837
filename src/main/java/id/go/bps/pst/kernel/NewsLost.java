package id.go.bps.pst.kernel;

import java.time.Instant;

/**
 * This node receives no {@link News}, because it cannot reach the database. It is fired as a CDI event on this node, repeatedly while that
 * lasts. It ends with the news that everything may have changed.
 *
 * @param since when the database last answered; later changes are not known on this node
 */
public record NewsLost(Instant since) {}
