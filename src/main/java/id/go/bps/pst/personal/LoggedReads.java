package id.go.bps.pst.personal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.PersonalRead;
import id.go.bps.pst.kernel.permission.PersonalReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** The log of reads of personal rows. The database adds who, when and in which use case, and nobody can change a row. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LoggedReads {

    @PersistenceContext
    private EntityManager entityManager;

    /** Rows of one table and office. */
    private record Group(OfficeCode office, String what) {}

    public void add(PersonalReads reads) {
        Map<Group, String> groups = reads.getRows().stream()
                .collect(groupingBy(
                        read -> new Group(read.office(), read.what()),
                        mapping((PersonalRead read) -> String.valueOf(read.id()), joining(","))));
        groups.forEach((group, ids) -> entityManager
                .createNativeQuery("select note_personal_read(?1, ?2, ?3, string_to_array(?4, ','))")
                .setParameter(1, reads.getPurpose())
                .setParameter(2, group.office().getValue())
                .setParameter(3, group.what())
                .setParameter(4, ids)
                .getSingleResult());
    }
}
