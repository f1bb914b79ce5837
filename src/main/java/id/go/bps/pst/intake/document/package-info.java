/** Files become text: PDF, by its tags or its places; and plain text. */
package id.go.bps.pst.intake.document;
