package id.go.bps.pst.export;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardView;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * The data of a page for search engines: a <a href="https://schema.org/GovernmentService">GovernmentService</a> or its GovernmentOffice, as
 * JSON-LD that can be put into a page unchanged.
 */
public final class StructuredData {

    private static final String COUNTRY = "ID";
    private static final String CURRENCY = "IDR";

    private StructuredData() {}

    /** @param base of the portal's addresses, without a slash at its end */
    public static String of(OfficeView office, String base) {
        return inPage(office(office, base).add("@context", "https://schema.org"));
    }

    /** @param base of the portal's addresses, without a slash at its end */
    public static String of(StandardView standard, String base) {
        StandardContent content = standard.content();
        String address =
                base + "/" + standard.office().slug() + "/" + standard.service().slug();
        JsonObjectBuilder service = object().add("@context", "https://schema.org")
                .add("@type", "GovernmentService")
                .add("@id", address)
                .add("url", address)
                .add("name", content.title())
                .add("serviceType", standard.service().indonesianName())
                .add("provider", office(standard.office(), base));
        JsonArrayBuilder channels = array();
        content.procedure().lists().stream()
                .map(ModeList::mode)
                .filter(mode -> mode != null)
                .distinct()
                .forEach(mode -> channels.add(channel(mode, address)));
        service.add("availableChannel", channels);
        JsonArrayBuilder products = array();
        content.products().products().forEach(product -> products.add(product.text()));
        service.add("serviceOutput", products);
        offers(content.fee(), service);
        return inPage(service);
    }

    private static JsonObjectBuilder channel(DeliveryMode mode, String address) {
        return object().add("@type", "ServiceChannel")
                .add("name", mode == DeliveryMode.ONLINE ? "Daring" : "Tatap muka")
                .add("serviceUrl", address);
    }

    private static void offers(Fee fee, JsonObjectBuilder service) {
        if (fee.feeClass() == null
                || (fee.feeClass() == Fee.FeeClass.PNBP && fee.tariffs().isEmpty())) {
            return;
        }
        JsonArrayBuilder offers = array();
        if (fee.tariffs().isEmpty()) {
            offers.add(object().add("@type", "Offer").add("price", 0).add("priceCurrency", CURRENCY));
        }
        fee.tariffs()
                .forEach(tariff -> offers.add(object().add("@type", "Offer")
                        .add("name", tariff.item())
                        .add("price", tariff.rupiah())
                        .add("priceCurrency", CURRENCY)));
        service.add("offers", offers);
    }

    private static JsonObjectBuilder office(OfficeView office, String base) {
        String address = base + "/" + office.slug();
        JsonObjectBuilder builder = object().add("@type", "GovernmentOffice")
                .add("@id", address)
                .add("url", address)
                .add("identifier", office.code())
                .add("name", office.name());
        JsonObjectBuilder postal = object().add("@type", "PostalAddress").add("addressCountry", COUNTRY);
        add(postal, "streetAddress", office.profile().address());
        add(postal, "postalCode", office.profile().postcode());
        builder.add("address", postal);
        if (office.profile().position() != null) {
            builder.add(
                    "geo",
                    object().add("@type", "GeoCoordinates")
                            .add("latitude", office.profile().position().latitude())
                            .add("longitude", office.profile().position().longitude()));
        }
        add(builder, "telephone", first(office.profile().contacts(), ContactKind.TELEPHONE));
        add(builder, "email", first(office.profile().contacts(), ContactKind.EMAIL));
        JsonArrayBuilder hours = array();
        office.profile().hours().stream()
                .filter(span -> !span.days().isEmpty())
                .forEach(span -> hours.add(hours(span)));
        return builder.add("openingHoursSpecification", hours);
    }

    private static String first(List<ContactPoint> contacts, ContactKind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact -> contact.normalized() == null ? contact.value() : contact.normalized())
                .findFirst()
                .orElse(null);
    }

    private static JsonObjectBuilder hours(HourSpan span) {
        JsonArrayBuilder days = array();
        span.days()
                .forEach(day ->
                        days.add(day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT)));
        return object().add("@type", "OpeningHoursSpecification")
                .add("dayOfWeek", days)
                .add("opens", span.opens().toString())
                // schema.org has no 24:00, so a day that ends at midnight ends a minute before
                .add(
                        "closes",
                        span.closes().equals(HourSpan.END_OF_DAY)
                                ? "23:59"
                                : span.closes().toString());
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    private static JsonObjectBuilder object() {
        return Documents.trees().createObjectBuilder();
    }

    private static JsonArrayBuilder array() {
        return Documents.trees().createArrayBuilder();
    }

    /** Escapes the JSON so that no text of an office can close the script element around it. */
    private static String inPage(JsonObjectBuilder data) {
        return data.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
