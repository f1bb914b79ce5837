/** Drafts while they are edited, by several people and in several windows; earlier states and discarded drafts. */
package id.go.bps.pst.standards.drafts;
