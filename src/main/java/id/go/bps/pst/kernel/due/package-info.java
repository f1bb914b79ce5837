/** Due and recurring tasks, as a feature declares them. Features need not know where tasks are stored and which thread runs them. */
package id.go.bps.pst.kernel.due;
