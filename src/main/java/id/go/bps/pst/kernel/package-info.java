/** Types that every room uses: callers, permissions, refusals, office codes, documents. Imports no other room. */
@Room
package id.go.bps.pst.kernel;

import id.go.bps.pst.Room;
