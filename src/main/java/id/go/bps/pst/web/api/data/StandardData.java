package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.reading.PublicChange;
import id.go.bps.pst.standards.reading.ServiceSummary;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.standards.versions.VersionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A standard as data: the six public components. Properties that are not stated are left out. */
public final class StandardData {

    private StandardData() {}

    /** @param type slug of the service on the national list; left out for an office's own */
    public record Service(String slug, String name, String englishName, String type, DeliveryMode mode) {

        public static Service of(ServiceView service) {
            return new Service(
                    service.slug(), service.indonesianName(), service.englishName(), service.type(), service.mode());
        }
    }

    /** A standard in a list. */
    public record Entry(
            String office,
            Service service,
            String title,
            Fee.FeeClass feeClass,
            Instant publishedAt,
            String page,
            String self) {

        /** @param office slug */
        public static Entry of(ServiceSummary summary, String office, Addresses addresses) {
            return new Entry(
                    office,
                    Service.of(summary.service()),
                    summary.title(),
                    summary.feeClass(),
                    summary.publishedAt(),
                    addresses.page(office, summary.service().slug()),
                    addresses.standard(office, summary.service().slug()));
        }
    }

    /** A version in a list. */
    public record Version(
            int number,
            Status status,
            String decreeNumber,
            LocalDate effectiveDate,
            Instant publishedAt,
            Instant supersededAt,
            Instant withdrawnAt,
            String withdrawalReason,
            String page,
            String self) {

        public static Version of(VersionLine line, String office, String service, Addresses addresses) {
            return new Version(
                    line.number(),
                    line.status(),
                    line.decreeNumber(),
                    line.effectiveDate(),
                    line.life().publishedAt(),
                    line.life().supersededAt(),
                    line.life().withdrawnAt(),
                    line.life().withdrawalReason(),
                    addresses.page(office, service, line.number()),
                    addresses.standard(office, service) + "/versions/" + line.number());
        }
    }

    /** The decree that set the standard. */
    public record Decree(String number, LocalDate date, String file) {}

    /** A requirement or a step, with what is nested below it. */
    public record Item(String text, List<Item> items) {

        public static List<Item> of(List<OutlineItem> items) {
            return items.stream()
                    .map(item -> new Item(item.text(), of(item.items())))
                    .toList();
        }
    }

    /** @param mode left out where it holds for every delivery mode */
    public record Items(DeliveryMode mode, String heading, List<Item> items) {

        public static List<Items> of(Outline outline) {
            return outline.lists().stream()
                    .map(list -> new Items(list.mode(), list.heading(), Item.of(list.items())))
                    .toList();
        }
    }

    /** A time commitment. */
    public record Time(
            DeliveryMode mode,
            TimeCommitment.Kind kind,
            Integer amount,
            TimeCommitment.Unit unit,
            String clockStart,
            String appliesTo,
            String text) {

        public static Time of(TimeCommitment time) {
            return new Time(
                    time.mode(),
                    time.kind(),
                    time.amount(),
                    time.unit(),
                    time.clockStart(),
                    time.appliesTo(),
                    time.text());
        }
    }

    /** @param rupiah amount in whole rupiah */
    public record Tariff(String item, long rupiah, String unit) {}

    public record Cost(Fee.FeeClass feeClass, String regulation, String note, List<Tariff> tariffs) {

        public static Cost of(Fee fee) {
            return new Cost(
                    fee.feeClass(),
                    fee.regulation(),
                    fee.note(),
                    fee.tariffs().stream()
                            .map(each -> new Tariff(each.item(), each.rupiah(), each.unit()))
                            .toList());
        }
    }

    /** A quota: the maximum of an item. */
    public record Quota(String item, int maximum, String unit, String perWhom) {}

    public record Product(String text, List<Quota> quotas) {}

    /** @param outdated whether the Indonesian text has changed since */
    public record English(String text, boolean outdated) {

        public static English of(Translation text, boolean outdated) {
            return text == null ? null : new English(text.text(), outdated);
        }
    }

    /**
     * One version of a standard.
     *
     * @param office as it was while this version was in force
     * @param sha256 of the version's whole content
     * @param english by component
     */
    public record Standard(
            OfficeData.Office office,
            Service service,
            int version,
            Status status,
            String sha256,
            String title,
            English englishTitle,
            Decree decree,
            LocalDate effectiveDate,
            LocalDate reviewDate,
            Instant publishedAt,
            Instant supersededAt,
            Instant withdrawnAt,
            String withdrawalReason,
            List<Items> requirements,
            List<Items> procedure,
            List<Time> time,
            Cost fee,
            List<Product> products,
            List<OfficeData.Contact> complaints,
            Map<String, English> english,
            String page,
            String self,
            String versions) {

        public static Standard of(StandardView standard, Addresses addresses) {
            StandardContent content = standard.content();
            VersionView version = standard.version();
            String office = standard.office().slug();
            String service = standard.service().slug();
            Map<String, English> english = new TreeMap<>();
            Arrays.stream(Component.values()).filter(Component::isPublic).forEach(component -> content.translation(
                            component)
                    .ifPresent(text -> english.put(component.name(), English.of(text, content.outdated(component)))));
            return new Standard(
                    OfficeData.Office.of(standard.office(), addresses),
                    Service.of(standard.service()),
                    version.number(),
                    version.status(),
                    version.sha256(),
                    content.title(),
                    English.of(content.englishTitle(), content.outdatedTitle()),
                    new Decree(
                            content.decree().number(),
                            content.decree().date(),
                            addresses.file(office, content.decree().signed())),
                    content.effectiveDate(),
                    version.life().reviewDate(),
                    version.publishedAt(),
                    version.supersededAt(),
                    version.life().withdrawnAt(),
                    version.life().withdrawalReason(),
                    Items.of(content.requirements()),
                    Items.of(content.procedure()),
                    content.time().commitments().stream().map(Time::of).toList(),
                    Cost.of(content.fee()),
                    content.products().products().stream()
                            .map(product -> new Product(
                                    product.text(),
                                    product.quotas().stream()
                                            .map(quota -> new Quota(
                                                    quota.item(), quota.maximum(), quota.unit(), quota.perWhom()))
                                            .toList()))
                            .toList(),
                    standard.complaintContacts().stream()
                            .map(OfficeData.Contact::of)
                            .toList(),
                    english.isEmpty() ? null : english,
                    addresses.page(office, service, version.number()),
                    addresses.standard(office, service) + "/versions/" + version.number(),
                    addresses.standard(office, service) + "/versions");
        }
    }

    /** A publication or withdrawal. */
    public record Changed(
            String office,
            String service,
            int version,
            String title,
            Instant at,
            String withdrawalReason,
            String page) {

        /** @param office slug */
        public static Changed of(PublicChange change, String office, Addresses addresses) {
            return new Changed(
                    office,
                    change.service(),
                    change.version(),
                    change.title(),
                    change.at(),
                    change.withdrawalReason(),
                    addresses.page(office, change.service(), change.version()));
        }
    }
}
