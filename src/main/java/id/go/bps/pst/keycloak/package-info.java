/**
 * Our providers for Keycloak, in a jar of their own. The jar holds nothing else of the portal, and the portal does not use it.
 *
 * <p>{@link id.go.bps.pst.keycloak.AttemptProtector} slows down guessing of passwords, but never delays a person on a device on which they
 * signed in before; {@link id.go.bps.pst.keycloak.SecondFactorDue} demands a second factor from the roles that the configuration names.
 */
@Room
package id.go.bps.pst.keycloak;

import id.go.bps.pst.Room;
