/** Drafts while they are written: by several people, in several windows, with what they took back or threw away. */
package id.go.bps.pst.standards.drafts;
