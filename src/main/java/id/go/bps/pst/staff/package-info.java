/**
 * The people of an office. Their accounts are in Keycloak. A change that an administrator requests is stored here, in one transaction with
 * its audit trail, carried out in Keycloak afterwards, and tried again while Keycloak is unavailable.
 */
@Room(imports = {"kernel", "mail"})
package id.go.bps.pst.staff;

import id.go.bps.pst.Room;
