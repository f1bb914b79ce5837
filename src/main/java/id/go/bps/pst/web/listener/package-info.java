/** What stands between the network and the application: requests come in whole, or not at all. */
@Room(imports = {"kernel", "web"})
package id.go.bps.pst.web.listener;

import id.go.bps.pst.Room;
