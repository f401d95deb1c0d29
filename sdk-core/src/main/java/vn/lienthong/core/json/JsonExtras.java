package vn.lienthong.core.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of a wire record, a nullable {@code JsonObject}, that takes the members the record does not know. They
 * are written back beside the known ones. Null when there were none.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonExtras {}
