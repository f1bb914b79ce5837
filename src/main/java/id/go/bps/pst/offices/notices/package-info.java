/** What an office says for a while: closed today, moved next door. */
package id.go.bps.pst.offices.notices;
