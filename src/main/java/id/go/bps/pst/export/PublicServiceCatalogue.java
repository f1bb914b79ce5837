package id.go.bps.pst.export;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Published standards in the vocabulary of the Core Public Service Vocabulary Application Profile (<a
 * href="https://semiceu.github.io/CPSV-AP/releases/3.2.0/">CPSV-AP 3.2.0</a>), which catalogues of public services exchange. A standard is
 * a {@code cpsv:PublicService}, its office the competent authority. Each thing has the address of its public page as its name.
 */
public final class PublicServiceCatalogue {

    private static final String INDONESIAN = "http://publications.europa.eu/resource/authority/language/IND";
    private static final String RUPIAH = "http://publications.europa.eu/resource/authority/currency/IDR";
    private static final String COMPLETED = "http://purl.org/adms/status/Completed";
    private static final String WITHDRAWN = "http://purl.org/adms/status/Withdrawn";
    private static final String ID = "id";
    private static final String EN = "en";

    private final String base;
    private final Graph graph = new Graph();

    /** @param base of the portal's addresses, without a slash at its end */
    public PublicServiceCatalogue(String base) {
        this.base = base;
    }

    public String turtle() {
        return graph.turtle();
    }

    public String jsonLd() {
        return graph.jsonLd();
    }

    /** Adds an office without standards. */
    public PublicServiceCatalogue add(OfficeView office) {
        organisation(office);
        return this;
    }

    /** Adds a standard with its office. */
    public PublicServiceCatalogue add(StandardView standard) {
        organisation(standard.office());
        service(standard);
        return this;
    }

    private String office(OfficeView office) {
        return base + "/" + office.slug();
    }

    private void organisation(OfficeView office) {
        String iri = office(office);
        String place = iri + "#tempat";
        graph.is(iri, "cv:PublicOrganisation")
                .value(iri, "dct:identifier", office.code(), null)
                .text(iri, "skos:prefLabel", office.name(), ID)
                .text(iri, "skos:prefLabel", office.profile().englishName(), EN)
                .link(iri, "dct:spatial", place);
        graph.is(place, "dct:Location").text(place, "rdfs:label", office.name().replaceFirst("^BPS ", ""), ID);
        if (office.profile().position() != null) {
            graph.value(place, "geo:lat", office.profile().position().latitude().toPlainString(), "xsd:decimal")
                    .value(
                            place,
                            "geo:long",
                            office.profile().position().longitude().toPlainString(),
                            "xsd:decimal");
        }
        if (office.profile().address() != null || office.profile().postcode() != null) {
            String address = iri + "#alamat";
            graph.link(iri, "locn:address", address)
                    .is(address, "locn:Address")
                    .text(address, "locn:fullAddress", office.profile().address(), ID)
                    .value(address, "locn:postCode", office.profile().postcode(), null);
        }
        office.profile().contacts().forEach(contact -> contact(iri, contact));
    }

    private String contact(String office, ContactPoint contact) {
        String iri = office + "#kontak-" + contact.id();
        graph.link(office, "cv:contactPoint", iri)
                .is(iri, "cv:ContactPoint")
                .text(iri, "rdfs:label", contact.label(), ID);
        if (contact.kind() == ContactKind.TELEPHONE || contact.kind() == ContactKind.WHATSAPP) {
            graph.value(
                    iri, "cv:telephone", contact.normalized() == null ? contact.value() : contact.normalized(), null);
        } else if (contact.kind() == ContactKind.EMAIL) {
            graph.value(iri, "cv:email", contact.value(), null);
        } else if (contact.href() != null) {
            graph.link(iri, "cv:contactPage", contact.href()).is(contact.href(), "foaf:Document");
        } else {
            graph.text(iri, "dct:description", contact.value(), ID);
        }
        return iri;
    }

    private void service(StandardView standard) {
        StandardContent content = standard.content();
        String office = office(standard.office());
        String iri = office + "/" + standard.service().slug();
        boolean withdrawn = standard.version().status() == Status.WITHDRAWN;
        String status = withdrawn ? WITHDRAWN : COMPLETED;
        graph.is(iri, "cpsv:PublicService")
                .value(iri, "dct:identifier", iri, "xsd:anyURI")
                .text(iri, "dct:title", content.title(), ID)
                .text(
                        iri,
                        "dct:title",
                        content.englishTitle() == null
                                ? null
                                : content.englishTitle().text(),
                        EN)
                .text(iri, "dct:description", description(standard), ID)
                .link(iri, "dct:language", INDONESIAN)
                .is(INDONESIAN, "dct:LinguisticSystem")
                .link(iri, "cv:hasCompetentAuthority", office)
                .link(iri, "dct:spatial", office + "#tempat")
                .link(iri, "adms:status", status)
                .is(status, "skos:Concept")
                .text(status, "skos:prefLabel", withdrawn ? "Dicabut" : "Berlaku", ID)
                .value(iri, "dct:issued", content.effectiveDate(), "xsd:date")
                .value(iri, "dct:modified", standard.version().publishedAt(), "xsd:dateTime");
        requirements(iri, content);
        procedure(iri, standard);
        times(iri, content.time().commitments());
        fee(iri, content.fee());
        outputs(iri, content.products());
        standard.complaintContacts().forEach(each -> graph.link(iri, "cv:contactPoint", contact(office, each)));
    }

    private static String description(StandardView standard) {
        String products = standard.content().products().products().stream()
                .map(Products.Product::text)
                .collect(Collectors.joining("; "));
        String named = standard.content().title() + ", " + standard.office().name();
        return products.isEmpty() ? named : named + ": " + products;
    }

    private void requirements(String service, StandardContent content) {
        int number = 0;
        for (ModeList list : content.requirements().lists()) {
            for (OutlineItem item : list.items()) {
                String iri = service + "#persyaratan-" + ++number;
                graph.link(service, "cv:holdsRequirement", iri)
                        .is(iri, "cv:Requirement")
                        .value(iri, "dct:identifier", iri, "xsd:anyURI")
                        .text(iri, "dct:title", item.text(), ID)
                        .text(iri, "dct:description", steps(item.items(), 0), ID);
            }
        }
    }

    /** Adds a rule for each delivery mode, and the decree on which they are based. */
    private void procedure(String service, StandardView standard) {
        String decree = decree(service, standard);
        for (ModeList list : standard.content().procedure().lists()) {
            String mode = list.mode() == null ? "semua" : fragment(list.mode());
            String iri = service + "#prosedur-" + mode;
            String steps = steps(list.items(), 0);
            if (!steps.isEmpty()) {
                graph.link(service, "cpsv:follows", iri)
                        .is(iri, "cpsv:Rule")
                        .value(iri, "dct:identifier", iri, "xsd:anyURI")
                        .text(iri, "dct:title", list.heading() == null ? "Prosedur" : list.heading(), ID)
                        .text(iri, "dct:description", steps, ID);
                if (decree != null) {
                    graph.link(iri, "cpsv:implements", decree);
                }
            }
            if (list.mode() != null) {
                channel(service, list.mode());
            }
        }
    }

    private String channel(String service, DeliveryMode mode) {
        String iri = service + "#saluran-" + fragment(mode);
        graph.link(service, "cv:hasChannel", iri)
                .is(iri, "cv:Channel")
                .value(iri, "dct:identifier", iri, "xsd:anyURI")
                .text(
                        iri,
                        "dct:description",
                        mode == DeliveryMode.ONLINE ? "Layanan daring" : "Layanan tatap muka",
                        ID);
        return iri;
    }

    private static String fragment(DeliveryMode mode) {
        return mode == DeliveryMode.ONLINE ? "daring" : "tatap-muka";
    }

    private String decree(String service, StandardView standard) {
        String number = standard.content().decree().number();
        if (number == null) {
            return null;
        }
        String iri = service + "#sk";
        graph.link(service, "cv:hasLegalResource", iri)
                .is(iri, "eli:LegalResource")
                .text(iri, "dct:title", number, ID)
                .value(iri, "dct:issued", standard.content().decree().date(), "xsd:date");
        return iri;
    }

    private static String steps(List<OutlineItem> items, int depth) {
        return items.stream()
                .flatMap(item -> Stream.of("  ".repeat(depth) + "- " + item.text(), steps(item.items(), depth + 1)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Adds the times of a delivery mode to its channel; the service itself can have one. Working days are no {@code xsd:duration}, so they
     * are written in words only.
     */
    private void times(String service, List<TimeCommitment> commitments) {
        for (DeliveryMode mode : DeliveryMode.values()) {
            List<String> durations = durations(commitments, mode);
            if (durations.size() == 1) {
                graph.value(channel(service, mode), "cv:processingTime", durations.get(0), "xsd:duration");
            }
        }
        List<String> durations = durations(commitments, null);
        if (durations.size() == 1) {
            graph.value(service, "cv:processingTime", durations.get(0), "xsd:duration");
        }
    }

    private static List<String> durations(List<TimeCommitment> commitments, DeliveryMode mode) {
        return commitments.stream()
                .filter(each -> each.mode() == mode && each.kind() == TimeCommitment.Kind.COMPLETION)
                .flatMap(each -> Stream.ofNullable(
                        switch (each.unit()) {
                            case MINUTE -> "PT" + each.amount() + "M";
                            case HOUR -> "PT" + each.amount() + "H";
                            case DAY -> "P" + each.amount() + "D";
                            case WORKING_DAY -> null;
                        }))
                .distinct()
                .toList();
    }

    private void fee(String service, Fee fee) {
        if (fee.feeClass() == null) {
            return;
        }
        if (fee.tariffs().isEmpty()) {
            String said =
                    switch (fee.feeClass()) {
                        case FREE -> "Tidak dipungut biaya";
                        case ZERO_RUPIAH -> "Rp 0";
                        case PNBP -> "Penerimaan negara bukan pajak (PNBP)";
                    };
            String words = Stream.of(said, fee.regulation(), fee.note())
                    .filter(each -> each != null)
                    .collect(Collectors.joining(". "));
            cost(service + "#biaya", service, words, fee.feeClass() == Fee.FeeClass.PNBP ? null : 0L);
        }
        int number = 0;
        for (Fee.Tariff tariff : fee.tariffs()) {
            String words = tariff.unit() == null ? tariff.item() : tariff.item() + " / " + tariff.unit();
            cost(service + "#biaya-" + ++number, service, words, tariff.rupiah());
        }
    }

    private void cost(String iri, String service, String words, Long rupiah) {
        graph.link(service, "cv:hasCost", iri)
                .is(iri, "cv:Cost")
                .value(iri, "dct:identifier", iri, "xsd:anyURI")
                .text(iri, "dct:description", words, ID)
                .value(iri, "cv:hasValue", rupiah == null ? null : rupiah + ".0", "xsd:double");
        if (rupiah != null) {
            graph.link(iri, "cv:currency", RUPIAH)
                    .is(RUPIAH, "skos:Concept")
                    .text(RUPIAH, "skos:prefLabel", "Rupiah", ID);
        }
    }

    private void outputs(String service, Products products) {
        int number = 0;
        for (Products.Product product : products.products()) {
            String iri = service + "#produk-" + ++number;
            graph.link(service, "cpsv:produces", iri)
                    .is(iri, "cv:Output")
                    .value(iri, "dct:identifier", iri, "xsd:anyURI")
                    .text(iri, "dct:title", product.text(), ID);
        }
    }
}
