/** Who is new at the desk is shown around it, once. */
package id.go.bps.pst.identity.introduction;
