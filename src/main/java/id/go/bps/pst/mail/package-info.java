/** Letters that the portal sends: kept in the transaction that wants them, sent by SMTP afterwards, and readable by the office that they go out for. */
package id.go.bps.pst.mail;
