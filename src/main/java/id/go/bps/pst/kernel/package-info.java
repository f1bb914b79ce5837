/** Words that every feature shares: who calls, what is permitted, how one is refused. Imports no other package. */
@Room
package id.go.bps.pst.kernel;

import id.go.bps.pst.Room;
