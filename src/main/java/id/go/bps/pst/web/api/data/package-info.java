/** What the API answers with, and its description. */
package id.go.bps.pst.web.api.data;
