/**
 * What Keycloak runs of ours, in a jar of its own among its providers: nothing else of the portal is there, and the portal uses nothing of this.
 *
 * <p>{@link id.go.bps.pst.keycloak.AttemptProtector} slows down who guesses passwords and never keeps the person waiting on a device they signed in on before;
 * {@link id.go.bps.pst.keycloak.SecondFactorDue} demands a second factor of the roles that the configuration names.
 */
@Room
package id.go.bps.pst.keycloak;

import id.go.bps.pst.Room;
