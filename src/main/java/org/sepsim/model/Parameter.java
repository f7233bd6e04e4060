package org.sepsim.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a reader must know of a number in a scenario: what it is, its unit, what is allowed, its default and who says so.
 * The schema, the checks, {@code sepsim list parameters} and the documentation are all made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** One sentence: what the number means. */
    String value();

    /** Unit, {@code "1"} for a pure number; {@code ""} for what is not a number. */
    String unit() default "";

    /** Least allowed value. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Greatest allowed value. */
    double max() default Double.POSITIVE_INFINITY;

    /** Default as it would stand in the file; {@code ""} where the file must say it. */
    String def() default "";

    /** Published source, or {@code our choice} with its reason. */
    String source() default "";
}
