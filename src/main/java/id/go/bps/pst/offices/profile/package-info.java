/** What an office says of itself, revision by revision: address, hours, contacts, pledge. */
package id.go.bps.pst.offices.profile;
