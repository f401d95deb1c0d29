package vn.lienthong.core.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member's value may stand one object deeper, under this name: {@code {"result": {"data": […]}}} for {@code {"result": […]}}. For
 * reading only.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonWithin {
    String value();
}
