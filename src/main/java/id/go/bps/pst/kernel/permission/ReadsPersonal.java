package id.go.bps.pst.kernel.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what a use-case method reads personal rows for. The gate logs each row that it reads: who, when, which, in which deed and for this purpose (UU 27/2022 art. 31). Without it a personal row
 * cannot be read: the database shows none, and one that is loaded all the same fails. It stands on the outermost method, whose transaction it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsPersonal {

    /** In a few words, as they stand in the log: {@code "call the next visitor"}. At most 100 characters. */
    String purpose();
}
