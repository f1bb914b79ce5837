/** The door for programs: what the public reads, as data, below {@code /api/v1}. Described in {@code META-INF/openapi.json}. */
package id.go.bps.pst.web.api;
