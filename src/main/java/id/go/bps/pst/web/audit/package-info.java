/** The auditors' pages: offices laid side by side. They only read. */
package id.go.bps.pst.web.audit;
