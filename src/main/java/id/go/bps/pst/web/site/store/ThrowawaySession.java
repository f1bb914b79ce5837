package id.go.bps.pst.web.site.store;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A session that exists only while a page is rendered. PrimeFaces asks for one on every Faces page, to store its nonce. The server does not
 * know this session, and no cookie refers to it.
 */
final class ThrowawaySession implements HttpSession {

    private final ServletContext context;
    private final Map<String, Object> attributes = new HashMap<>();

    ThrowawaySession(ServletContext context) {
        this.context = context;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getId() {
        return "none";
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public long getCreationTime() {
        return 0;
    }

    @Override
    public long getLastAccessedTime() {
        return 0;
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // It ends with the rendering
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }
}
