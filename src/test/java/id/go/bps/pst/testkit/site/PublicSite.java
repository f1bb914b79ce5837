package id.go.bps.pst.testkit.site;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;

/** The public pages, for a first visitor without scripts. */
public final class PublicSite {

    private final Portal portal;

    public PublicSite(Portal portal) {
        this.portal = portal;
    }

    public Answer open(String path, String... headers) {
        return new Visitor().get(portal.at(path), headers);
    }

    public Answer head(String path, String... headers) {
        return new Visitor().head(portal.at(path), headers);
    }

    /** By another method than reading. */
    public Answer send(String method, String path) {
        return new Visitor().send(method, portal.at(path), "text/plain", new byte[0]);
    }

    /** The standard of an office's library as it is in force, such as of "kota-bima". */
    public Answer library(String office) {
        return open("/" + office + "/perpustakaan");
    }

    public URI address(String path) {
        return portal.at(path);
    }
}
