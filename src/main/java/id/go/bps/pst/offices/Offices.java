package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All offices. The list is public, so the queries are not limited to an office. */
public interface Offices {

    /** @throws Refused (not found) when there is none of this code */
    Office get(OfficeCode code);

    /** The hosts that offices have of their own, which anybody may know. */
    List<OfficeHost> hosts();

    /** The addresses that offices once had. */
    Map<String, OfficeCode> formerAddresses();

    /** By code, the head office first; as the database has them now, whatever this node knew of them. */
    List<Office> all();

    /** Those that the centre lets publish without a second person, by code; asked of the database each time, since offices are cached on each node. */
    Set<OfficeCode> publishAlone();

    /**
     * The database lets nobody but the centre.
     *
     * @throws Refused (not found) when there is no office of this code
     */
    void letPublishAlone(OfficeCode code, boolean allowed);
}
