package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All offices. The list is public, so the queries are not limited to an office. */
public interface Offices {

    /** @throws Refusal (not found) when there is none of this code */
    Office get(OfficeCode code);

    /** The offices' own hosts, which are public. */
    List<OfficeHost> hosts();

    /** The former addresses of offices. */
    Map<String, OfficeCode> formerAddresses();

    /** All offices by code, the head office first, read from the database and not from this node's cache. */
    List<Office> all();

    /** The offices that may publish without a second person, by code; read from the database each time, because offices are cached on each node. */
    Set<OfficeCode> publishAlone();

    /**
     * Sets whether an office may publish alone; the database allows it to the centre only.
     *
     * @throws Refusal (not found) when there is no office of this code
     */
    void letPublishAlone(OfficeCode code, boolean allowed);
}
