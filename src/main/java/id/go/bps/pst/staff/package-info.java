/**
 * The people of an office: their accounts live in Keycloak, and what the office's administrator wants of them is kept here until Keycloak has
 * it. A wish is stored in one transaction with its audit trail, carried out afterwards, and tried again while Keycloak is away.
 */
@Room(imports = {"kernel", "mail"})
package id.go.bps.pst.staff;

import id.go.bps.pst.Room;
