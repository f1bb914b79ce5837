package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The letters of one office at a time, and the secrets of those that have not gone yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OutgoingMails {

    private static final int NEWEST = 100;

    private final EntityManager entityManager;

    @Inject
    public OutgoingMails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

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

    /** The newest, newest first. */
    public List<OutgoingMail> list(OfficeCode office) {
        return entityManager
                .createQuery(
                        "select m from OutgoingMail m where m.officeCode = :office order by m.id desc",
                        OutgoingMail.class)
                .setParameter("office", office.getValue())
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** The letter, for this transaction alone, as soon as no other has it in hand; empty when it has gone. */
    public Optional<OutgoingMail> lockWaiting(OfficeCode office, long id) {
        List<?> locked = entityManager
                .createNativeQuery(
                        "select id from outgoing_mail where id = ?1 and office_code = ?2 and state = 'WAITING' for update")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.of(entityManager.find(OutgoingMail.class, id));
    }

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

    public void forgetSecret(OfficeCode office, long id) {
        entityManager
                .createNativeQuery("delete from mail_secret where mail_id = ?1 and office_code = ?2")
                .setParameter(1, id)
                .setParameter(2, office.getValue())
                .executeUpdate();
    }
}
