/** What runs in Maven's own JVM, so compiled for Java 17 while everything else is for 21; it uses nothing of the portal. */
@Room
package id.go.bps.pst.maven;

import id.go.bps.pst.Room;
