/** Work that is due later, or by and by: what a feature says of its own. Where the tasks are kept, and who does them, it need not know. */
package id.go.bps.pst.kernel.due;
