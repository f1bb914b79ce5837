package id.go.bps.pst.web.listener;

import java.util.List;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** Puts our filters into the chain of a listener: before the one that reads HTTP, and between that and the application. */
final class ListenerAddOn implements AddOn {

    private final SlowHeads slowHeads;
    private final List<Filter> beforeApplication;

    /** @param beforeApplication in the order in which a request meets them; an answer meets them the other way round */
    ListenerAddOn(SlowHeads slowHeads, Filter... beforeApplication) {
        this.slowHeads = slowHeads;
        this.beforeApplication = List.of(beforeApplication);
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        for (Filter filter : beforeApplication) {
            chain.add(chain.indexOfType(HttpServerFilter.class), filter);
        }
        chain.add(chain.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class), slowHeads);
    }
}
