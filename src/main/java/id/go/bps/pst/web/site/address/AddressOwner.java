package id.go.bps.pst.web.site.address;

import java.util.List;

/** A bean that answers at public addresses; it is found by this type, so no list names it. Either a {@link PublicPage} or a {@link QueryPage}. */
public interface AddressOwner {

    /**
     * What its addresses look like: always the same, and asked for when the portal starts, before anybody is there. Two owners that claim the
     * same addresses keep the portal from starting.
     */
    List<AddressTemplate> templates();
}
