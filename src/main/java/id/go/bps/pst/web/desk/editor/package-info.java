/** The editor of a standard: its form as state, its parts, and autosave. */
package id.go.bps.pst.web.desk.editor;
