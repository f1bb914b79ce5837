package id.go.bps.pst.kernel;

import java.time.Instant;

/**
 * This node hears no {@link News}, since it cannot reach the database that tells them; fired as a CDI event on this node, and again while that
 * lasts. It ends with the news that everything may have changed.
 *
 * @param since when the database was last heard; what changed later is not known here
 */
public record NewsLost(Instant since) {}
