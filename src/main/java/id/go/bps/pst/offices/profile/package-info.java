/** The profile of an office and its revisions: address, hours, contacts, pledge. */
package id.go.bps.pst.offices.profile;
