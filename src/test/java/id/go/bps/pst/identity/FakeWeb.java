package id.go.bps.pst.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One browser's session and its requests, as far as signing in needs them. */
public final class FakeWeb {

    private HttpSession session;
    private int sessions;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public HttpSession session() {
        return session;
    }

    HttpSession newSession() {
        session = sessionWith(new HashMap<>(), "session-" + ++sessions);
        return session;
    }

    public HttpServletRequest get(String address) {
        return request("GET", address, Map.of(), null, Map.of());
    }

    public HttpServletRequest post(String address, Map<String, String> form) {
        return request("POST", address, form, "application/x-www-form-urlencoded", Map.of());
    }

    /** @param files names of the chosen files by field; an empty name where none was chosen */
    public HttpServletRequest postWithFiles(String address, Map<String, String> form, Map<String, String> files) {
        return request("POST", address, form, "multipart/form-data; boundary=x", files);
    }

    /** An answer whose cookies this browser keeps. */
    public HttpServletResponse answer() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                    if (!called.getName().equals("addCookie")) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    Cookie cookie = (Cookie) arguments[0];
                    cookies.put(cookie.getName(), cookie);
                    return null;
                });
    }

    public Map<String, Cookie> cookies() {
        return cookies;
    }

    private HttpServletRequest request(
            String method, String address, Map<String, String> form, String type, Map<String, String> files) {
        int question = address.indexOf('?');
        Map<String, String[]> parameters = new LinkedHashMap<>();
        form.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> question < 0 ? address : address.substring(0, question);
                    case "getQueryString" -> question < 0 ? null : address.substring(question + 1);
                    case "getContentType" -> type;
                    case "getParts" ->
                        files.entrySet().stream()
                                .map(file -> part(file.getKey(), file.getValue()))
                                .toList();
                    case "getContentLengthLong" ->
                        form.values().stream().mapToLong(String::length).sum();
                    case "getParameter" -> form.get((String) arguments[0]);
                    case "getParameterMap" -> parameters;
                    case "getCookies" -> cookies.values().toArray(Cookie[]::new);
                    case "getSession" ->
                        session == null && (arguments == null || (boolean) arguments[0]) ? newSession() : session;
                    case "changeSessionId" -> "session-" + ++sessions;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static Part part(String field, String fileName) {
        return (Part) Proxy.newProxyInstance(
                FakeWeb.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getName" -> field;
                    case "getSubmittedFileName" -> fileName;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private HttpSession sessionWith(Map<String, Object> attributes, String id) {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, called, arguments) -> {
                    switch (called.getName()) {
                        case "getId":
                            return id;
                        case "getAttribute":
                            return attributes.get((String) arguments[0]);
                        case "setAttribute":
                            attributes.put((String) arguments[0], arguments[1]);
                            return null;
                        case "invalidate":
                            session = null;
                            return null;
                        default:
                            throw new UnsupportedOperationException(called.getName());
                    }
                });
    }
}
