package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.standards.reading.PublicChange;
import id.go.bps.pst.web.api.data.Feed;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.StandardData;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The latest publications and withdrawals, as a feed (Atom, RFC 4287) or as data. */
public abstract class Changes extends PublicData {

    public static final int MOST = 50;

    /**
     * @param self address of the feed
     * @param page address of the page that the feed is about
     */
    Response answer(String title, String self, String page, List<PublicChange> changes) {
        Form form = requested(Form.ATOM, Form.JSON);
        if (form == Form.JSON) {
            return page(
                    changes,
                    change -> StandardData.Changed.of(change, office(change).slug(), addresses));
        }
        Feed feed = new Feed(title, self, page);
        for (PublicChange change : changes) {
            OfficeDirectory.Entry office = office(change);
            feed.add(
                    addresses.page(office.slug(), change.service(), change.version()),
                    change.title() + " – " + office.name(),
                    change.at(),
                    change.isWithdrawal()
                            ? "Versi " + change.version() + " dicabut: " + change.withdrawalReason()
                            : "Versi " + change.version() + " diterbitkan.",
                    office.name());
        }
        return form.answer(request, feed.toString());
    }

    private OfficeDirectory.Entry office(PublicChange change) {
        return addresses.entry(OfficeCode.of(change.office()));
    }
}
