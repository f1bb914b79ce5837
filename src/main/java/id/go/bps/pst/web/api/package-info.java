/** The door for programs: the public content as data, below {@code /api/v1}. Described in {@code META-INF/openapi.json}. */
@Room(imports = {"kernel", "offices", "standards", "finding", "export", "web"})
package id.go.bps.pst.web.api;

import id.go.bps.pst.Room;
