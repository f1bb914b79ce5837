package id.go.bps.pst.web.listener;

import java.util.List;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/** Adds the portal's filters to the chain of a listener: before the filter that reads HTTP, and between that and the application. */
final class ListenerAddOn implements AddOn {

    private final SlowHeads slowHeads;
    private final List<Filter> beforeApplication;

    /** @param beforeApplication in the order of a request; an answer passes them in reverse order */
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
