/** What the pages with forms share: fields, errors, what was typed, files. */
package id.go.bps.pst.web.forms;
