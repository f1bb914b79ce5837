/** The standard's editor: its form as state, its parts, what it keeps while one types. */
package id.go.bps.pst.web.desk.editor;
