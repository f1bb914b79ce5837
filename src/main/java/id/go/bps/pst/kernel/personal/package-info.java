/** What a feature with personal data states: which rows are personal, and how long they stay. Decisions 0232 and 0233. */
package id.go.bps.pst.kernel.personal;
