package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A public page that no other file names: one without an office, one of an office, one of a service. It shows the parts of its address and
 * how often it was rendered.
 */
@RequestScoped
public class ProbePage implements PublicPage {

    private static final AtomicInteger RENDERED = new AtomicInteger();

    private static final AddressTemplate OF_ALL = AddressTemplate.of("/halaman-uji");
    private static final AddressTemplate OF_OFFICE = AddressTemplate.of("/{office}/halaman-uji");
    private static final AddressTemplate OF_SERVICE = AddressTemplate.of("/{office}/{service}/halaman-uji");

    @Override
    public List<AddressTemplate> templates() {
        return List.of(OF_ALL, OF_OFFICE, OF_SERVICE);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode office) {
        if ("tidak-ada".equals(address.service())) {
            throw Refusal.notFound();
        }
        String text = String.join(
                " ",
                address.english() ? "en" : "id",
                String.valueOf(office),
                String.valueOf(address.service()),
                String.valueOf(RENDERED.incrementAndGet()));
        return PageContent.ready(ReadyReply.of(
                "text/plain;charset=UTF-8", ReadyReply.FRESH_WITHIN_A_SECOND, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<SiteAddress> findMoved(SiteAddress address, Entry office, Entry successor) {
        return Optional.ofNullable(successor).map(now -> address.movedTo(now.slug()));
    }

    @Override
    public List<ListedAddress> list(Entry office) {
        return office == null ? List.of(new ListedAddress(SiteAddress.of(OF_ALL, false), null)) : List.of();
    }
}
