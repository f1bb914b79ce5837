package id.go.bps.pst.identity.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredHeldTexts implements HeldTexts {

    private final EntityManager entityManager;

    @Inject
    StoredHeldTexts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void lock() {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('held_text')) as text)")
                .getSingleResult();
    }

    @Override
    public Tally tally(HeldText.Place place) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(*) filter (where owner = ?2 and sign_in = ?4),"
                        + " count(*) filter (where owner = ?2), coalesce(sum(size) filter (where owner = ?2), 0),"
                        + " count(*), coalesce(sum(size), 0) from held_text"
                        + " where not (browser = ?1 and owner = ?2 and page = ?3)")
                .setParameter(1, place.browser())
                .setParameter(2, place.owner())
                .setParameter(3, place.page())
                .setParameter(4, place.signIn())
                .getSingleResult();
        return new Tally(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public void add(HeldText text) {
        entityManager
                .createNativeQuery("insert into held_text (browser, owner, page, sign_in, content, size, held_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (browser, owner, page) do update"
                        + " set sign_in = excluded.sign_in, content = excluded.content, size = excluded.size,"
                        + " held_at = excluded.held_at")
                .setParameter(1, text.place().browser())
                .setParameter(2, text.place().owner())
                .setParameter(3, text.place().page())
                .setParameter(4, text.place().signIn())
                .setParameter(5, text.content())
                .setParameter(6, text.content().length())
                .setParameter(7, Timestamp.from(text.heldAt()))
                .executeUpdate();
    }

    @Override
    public Optional<String> find(String browser, String owner, String page) {
        List<?> content = entityManager
                .createNativeQuery("select content from held_text where browser = ?1 and owner = ?2 and page = ?3")
                .setParameter(1, browser)
                .setParameter(2, owner)
                .setParameter(3, page)
                .getResultList();
        return content.stream().findFirst().map(String.class::cast);
    }

    @Override
    public void remove(String browser, String owner, String page) {
        entityManager
                .createNativeQuery("delete from held_text where browser = ?1 and owner = ?2 and page = ?3")
                .setParameter(1, browser)
                .setParameter(2, owner)
                .setParameter(3, page)
                .executeUpdate();
    }

    @Override
    public void leaveNewest(String browser, String owner, int most) {
        entityManager
                .createNativeQuery(
                        "delete from held_text where browser = ?1 and owner = ?2 and page in"
                                + " (select page from held_text where browser = ?1 and owner = ?2 order by held_at desc, page offset ?3)")
                .setParameter(1, browser)
                .setParameter(2, owner)
                .setParameter(3, most)
                .executeUpdate();
    }

    @Override
    public void leaveOnlyOf(String browser, String owner) {
        entityManager
                .createNativeQuery("delete from held_text where browser = ?1 and owner <> ?2")
                .setParameter(1, browser)
                .setParameter(2, owner)
                .executeUpdate();
    }

    @Override
    public void removeOf(String owner, String signIn) {
        entityManager
                .createNativeQuery("delete from held_text where owner = ?1 and sign_in = ?2")
                .setParameter(1, owner)
                .setParameter(2, signIn)
                .executeUpdate();
    }

    @Override
    public void removeBefore(Instant instant) {
        entityManager
                .createNativeQuery("delete from held_text where held_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }

    @Override
    public void addSignedOut(String signIn, Instant at) {
        entityManager
                .createNativeQuery("insert into signed_out (sign_in, signed_out_at) values (?1, ?2)"
                        + " on conflict (sign_in) do update set signed_out_at = excluded.signed_out_at")
                .setParameter(1, signIn)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    @Override
    public boolean isSignedOutSince(String signIn, Instant instant) {
        return !entityManager
                .createNativeQuery("select 1 from signed_out where sign_in = ?1 and signed_out_at >= ?2")
                .setParameter(1, signIn)
                .setParameter(2, Timestamp.from(instant))
                .getResultList()
                .isEmpty();
    }

    @Override
    public void removeSignedOutBefore(Instant instant) {
        entityManager
                .createNativeQuery("delete from signed_out where signed_out_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }
}
