/** The introduction to the desk, shown once to each person. */
package id.go.bps.pst.identity.introduction;
