package id.go.bps.pst.kernel.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the purpose for which a use-case method reads personal rows. The gate logs each row: who, when, which row, in which use case and for this
 * purpose (UU 27/2022 art. 31). Without a purpose no personal row can be read: the database returns none, and loading one fails. It belongs on the
 * outermost method, which begins the transaction.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsPersonal {

    /** In a few words, as written to the log: {@code "call the next visitor"}. At most 100 characters. */
    String purpose();
}
