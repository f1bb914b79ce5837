package id.go.bps.pst.staff;

import id.go.bps.pst.mail.Mail;

/** The text of an invitation, in both languages, because the reader's language is not known yet. */
final class InvitationLetter {

    private InvitationLetter() {}

    static String text(Invitation invitation, String portal) {
        return """
                Yth. %1$s,

                Anda diundang sebagai petugas pada Portal PST. Masuklah melalui
                %2$s/desk/

                Nama pengguna: %3$s
                Kata sandi sementara: %4$s

                Saat masuk pertama kali Anda diminta membuat kata sandi sendiri; sesudah itu kata sandi sementara tidak berlaku lagi.
                Abaikan surat ini bila Anda tidak merasa diundang.

                ----------

                Dear %1$s,

                You are invited to work with Portal PST. Sign in at
                %2$s/desk/

                User name: %3$s
                Temporary password: %4$s

                At your first sign-in you are asked to choose a password of your own; the temporary one is void from then on.
                Ignore this letter if you did not expect an invitation.
                """.formatted(invitation.name(), portal, invitation.email(), Mail.SECRET);
    }
}
