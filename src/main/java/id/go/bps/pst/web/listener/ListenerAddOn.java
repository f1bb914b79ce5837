package id.go.bps.pst.web.listener;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** Puts our filters into the chain of a listener: before the one that reads HTTP, and between that and the application. */
final class ListenerAddOn implements AddOn {

    private final SlowHeads slowHeads;
    private final WholeRequests wholeRequests;

    ListenerAddOn(SlowHeads slowHeads, WholeRequests wholeRequests) {
        this.slowHeads = slowHeads;
        this.wholeRequests = wholeRequests;
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        chain.add(chain.indexOfType(HttpServerFilter.class), wholeRequests);
        chain.add(chain.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class), slowHeads);
    }
}
