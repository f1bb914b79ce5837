package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Rows;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public class InMemoryOutgoingMails implements OutgoingMails {

    private static final int NEWEST = 100;

    private final Rows<OutgoingMail> rows = new Rows<>();
    private final Map<Long, String> secrets = new HashMap<>();

    @Override
    public void add(OutgoingMail mail, String secret) {
        rows.add(mail);
        secrets.put(mail.getId(), secret);
    }

    @Override
    public List<OutgoingMail> list(OfficeCode office) {
        return of(office)
                .sorted(Comparator.comparing(OutgoingMail::getId).reversed())
                .limit(NEWEST)
                .toList();
    }

    @Override
    public Optional<OutgoingMail> lockWaiting(OfficeCode office, long id) {
        return of(office).filter(mail -> mail.getId() == id && mail.isWaiting()).findFirst();
    }

    @Override
    public Optional<String> findSecret(OfficeCode office, long id) {
        return of(office).filter(mail -> mail.getId() == id).findFirst().map(mail -> secrets.get(id));
    }

    @Override
    public void forgetSecret(OfficeCode office, long id) {
        findSecret(office, id).ifPresent(secret -> secrets.remove(id));
    }

    private Stream<OutgoingMail> of(OfficeCode office) {
        return rows.stream().filter(mail -> mail.getOffice().equals(office));
    }
}
