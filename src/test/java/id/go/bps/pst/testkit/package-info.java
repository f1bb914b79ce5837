/**
 * What integration and browser tests stand on: {@link id.go.bps.pst.testkit.Portal} is the whole portal, started once a run by the very
 * parts of package boot; {@link id.go.bps.pst.testkit.PublicSite}, {@link id.go.bps.pst.testkit.SignedIn}, {@link
 * id.go.bps.pst.testkit.Staff} and the views drive it as people do, over HTTP or in a browser; {@link
 * id.go.bps.pst.testkit.Database} looks behind.
 */
package id.go.bps.pst.testkit;
