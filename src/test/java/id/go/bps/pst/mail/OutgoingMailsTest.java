package id.go.bps.pst.mail;

class OutgoingMailsTest extends OutgoingMailsContract {

    private final OutgoingMails mails = new InMemoryOutgoingMails();

    @Override
    OutgoingMails mails() {
        return mails;
    }
}
