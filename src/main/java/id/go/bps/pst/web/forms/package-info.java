/** Parts of pages with forms: fields, errors, typed values, files. */
package id.go.bps.pst.web.forms;
