package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredOutgoingMails implements OutgoingMails {

    private static final int NEWEST = 100;

    private final EntityManager entityManager;

    @Inject
    StoredOutgoingMails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OutgoingMail mail, String secret) {
        entityManager.persist(mail);
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into mail_secret (mail_id, office_code, secret) values (?1, ?2, ?3)")
                .setParameter(1, mail.getId())
                .setParameter(2, mail.getOffice().getValue())
                .setParameter(3, secret)
                .executeUpdate();
    }

    @Override
    public List<OutgoingMail> list(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select m from OutgoingMail m where m.officeCode = :office order by m.id desc",
                        OutgoingMail.class)
                .setParameter("office", office.getValue())
                .setMaxResults(NEWEST)
                .getResultList();
    }

    @Override
    public Optional<OutgoingMail> lockWaiting(OfficeCode office, long id) {
        List<?> locked = entityManager
                .createNativeQuery(
                        "select id from outgoing_mail where id = ?1 and office_code = ?2 and state = 'WAITING' for update")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.of(entityManager.find(OutgoingMail.class, id));
    }

    @Override
    public Optional<String> findSecret(OfficeCode office, long id) {
        return entityManager
                .createNativeQuery("select secret from mail_secret where mail_id = ?1 and office_code = ?2")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList()
                .stream()
                .findFirst()
                .map(String::valueOf);
    }

    @Override
    public void forgetSecret(OfficeCode office, long id) {
        entityManager
                .createNativeQuery("delete from mail_secret where mail_id = ?1 and office_code = ?2")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .executeUpdate();
    }
}
