/**
 * Support for integration and browser tests: {@link id.go.bps.pst.testkit.Portal} is the whole portal, started once a run by the same parts
 * as the one command; {@link id.go.bps.pst.testkit.site.PublicSite}, {@link id.go.bps.pst.testkit.SignedIn}, {@link id.go.bps.pst.testkit.browser.Staff}
 * and the views use it as people do, over HTTP or in a browser; {@link id.go.bps.pst.testkit.database.Database} reads its tables.
 */
package id.go.bps.pst.testkit;
