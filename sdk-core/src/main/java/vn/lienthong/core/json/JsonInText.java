package vn.lienthong.core.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The member may hold its value as a JSON document inside a text. For reading only: it is written as what the record says. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonInText {
    /** How many times a text may stand around the document; at least 1. */
    int depth() default 1;
}
