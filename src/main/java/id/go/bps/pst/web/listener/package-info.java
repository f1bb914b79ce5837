/** Filters between the network and the application: they pass on complete requests only. */
@Room(imports = {"kernel", "web"})
package id.go.bps.pst.web.listener;

import id.go.bps.pst.Room;
