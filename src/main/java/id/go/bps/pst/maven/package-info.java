/** Code that runs in Maven's own JVM. It is compiled for Java 17, while everything else is for 21, and uses nothing else of the portal. */
@Room
package id.go.bps.pst.maven;

import id.go.bps.pst.Room;
