/**
 * Reads a document of the national site, or pasted text, into typed content. What is uncertain is marked as a doubt; nothing is guessed.
 */
@Room(imports = {"kernel", "isolation", "offices", "standards"})
package id.go.bps.pst.intake;

import id.go.bps.pst.Room;
