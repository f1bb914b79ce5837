/** The service standards of the offices: their content, the life of their versions, how they are read and compared. */
package id.go.bps.pst.standards;
