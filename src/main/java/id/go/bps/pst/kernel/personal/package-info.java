/** Declarations of a feature with personal data: which rows are personal, and how long they are stored. Decisions 0232 and 0233. */
package id.go.bps.pst.kernel.personal;
