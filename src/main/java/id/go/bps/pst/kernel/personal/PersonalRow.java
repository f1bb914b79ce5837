package id.go.bps.pst.kernel.personal;

import id.go.bps.pst.kernel.OfficeCode;

/**
 * An entity with personal data. Each load is recorded for the log of reads ({@link id.go.bps.pst.kernel.permission.ReadsPersonal}). Its table has the
 * column {@code trail_key}, the trigger {@code write_personal_audit_trail} and a policy that demands {@code app_purpose()}, and its feature produces
 * a {@link RetentionRule}.
 */
public interface PersonalRow {

    Long getId();

    OfficeCode getOffice();
}
