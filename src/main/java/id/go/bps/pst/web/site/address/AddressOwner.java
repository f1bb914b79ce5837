package id.go.bps.pst.web.site.address;

import java.util.List;

/**
 * A bean that answers at public addresses. It is found by this type, so no list names it. Either a {@link PublicPage} or a
 * {@link QueryPage}.
 */
public interface AddressOwner {

    /**
     * The templates of its addresses. They never change and are read when the portal starts, outside a request. The portal does not start
     * if two owners claim the same addresses.
     */
    List<AddressTemplate> templates();
}
