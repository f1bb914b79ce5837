/** The data that the API answers with, and their description. */
package id.go.bps.pst.web.api.data;
