package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.web.answers.ReadyReply;
import id.go.bps.pst.web.site.address.AddressTemplate;
import id.go.bps.pst.web.site.address.PageContent;
import id.go.bps.pst.web.site.address.PublicPage;
import id.go.bps.pst.web.site.address.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Answers with the original files from which versions were imported. */
@ApplicationScoped
public class OriginalFiles implements PublicPage {

    static final AddressTemplate ADDRESS =
            AddressTemplate.withoutLanguage("/{office}/{service}/versi/{version}/berkas");

    private static final Pattern MEDIA_TYPE = Pattern.compile("^[a-z]++/[a-z0-9.+-]++(; ?charset=[A-Za-z0-9-]++)?");

    @Inject
    private StandardReading reading;

    @Override
    public List<AddressTemplate> templates() {
        return List.of(ADDRESS);
    }

    @Override
    public PageContent show(SiteAddress address, OfficeCode office) {
        return PageContent.ready(file(reading.getOriginal(office, Slug.of(address.service()), address.version())));
    }

    private static ReadyReply file(StandardReading.Original original) {
        String type =
                MEDIA_TYPE.matcher(original.mediaType()).matches() ? original.mediaType() : "application/octet-stream";
        String plainName = original.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        String encodedName =
                URLEncoder.encode(original.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return ReadyReply.download(
                type,
                "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encodedName,
                ReadyReply.FRESH_WITHIN_A_SECOND,
                original.content());
    }
}
