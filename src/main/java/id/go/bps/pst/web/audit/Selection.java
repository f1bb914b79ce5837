package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.comparing.Comparison;
import id.go.bps.pst.standards.comparing.StandardComparison;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The services and offices that an address names for a comparison. Nothing is checked: they need not exist.
 *
 * @param service slug; empty for none
 * @param offices office codes, in the order of the columns
 */
record Selection(String service, List<String> offices) {

    static final String SERVICE = "service";
    static final String OFFICE = "office";

    static Selection of(HttpServletRequest request) {
        return new Selection(
                Optional.ofNullable(request.getParameter(SERVICE)).orElse(""),
                Optional.ofNullable(request.getParameterValues(OFFICE)).stream()
                        .flatMap(Arrays::stream)
                        .filter(office -> !office.isBlank())
                        .toList());
    }

    /** Whether the address names a service or an office. */
    boolean made() {
        return !service.isEmpty() || !offices.isEmpty();
    }

    /** @throws Refusal as {@link StandardComparison#check} */
    void check(StandardComparison standards) {
        standards.check(slug(), codes());
    }

    /** @throws Refusal as {@link StandardComparison#check} */
    Comparison compare(StandardComparison standards) {
        return standards.compare(slug(), codes());
    }

    /** The selection as a query string, encoded: "service=perpustakaan&amp;office=5272&amp;office=6371". */
    String query() {
        return SERVICE + "=" + encoded(service)
                + offices.stream()
                        .map(office -> "&" + OFFICE + "=" + encoded(office))
                        .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Slug slug() {
        if (!Slug.isValid(service)) {
            throw Refusal.invalid("comparison_service_unknown").in(SERVICE);
        }
        return Slug.of(service);
    }

    private List<OfficeCode> codes() {
        return offices.stream().map(Selection::code).toList();
    }

    private static OfficeCode code(String written) {
        try {
            return OfficeCode.of(written);
        } catch (Refusal notACode) {
            String shown = written.length() > 20 ? written.substring(0, 20) + "…" : written;
            throw Refusal.invalid("comparison_office_unknown", shown).in(OFFICE);
        }
    }
}
