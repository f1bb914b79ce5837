package id.go.bps.pst;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a package a room of the house, together with the packages below it that are no rooms of their own, and says which other rooms it
 * may import. {@code RoomsTest} holds the code to it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Room {

    /** For the room that puts all others together. */
    String EVERYTHING = "*";

    /** Names of rooms, as their packages are called below {@code id.go.bps.pst}: {@code "kernel"}, {@code "web.desk"}. */
    String[] imports() default {};
}
