package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.personal.PersonalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An outgoing letter: it waits until a mail server has accepted it, then it is sent and never changes; ninety days later it is deleted. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail implements PersonalRow {

    /** The progress of the letter. */
    public enum State {
        WAITING,
        SENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail_id")
    @SequenceGenerator(name = "outgoing_mail_id", allocationSize = 1)
    private Long id;

    @Column(name = "office_code")
    private String officeCode;

    private String recipient;

    private String subject;

    private String body;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutgoingMail() {}

    OutgoingMail(OfficeCode office, String recipient, String subject, String body, String madeBy, Instant now) {
        this.officeCode = office.getValue();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.state = State.WAITING;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public OfficeCode getOffice() {
        return OfficeCode.of(officeCode);
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
