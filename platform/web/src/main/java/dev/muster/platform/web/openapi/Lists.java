package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents an operation that lists resources in pages. The schema of a page is derived from the
 * schema of an item.
 */
@Success(
    value = @Answer(told = "A page of {items}", headers = "Link"),
    about = "Ordered by {order}.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lists {
  /** Returns the name of the item's schema. */
  String schema();

  /** Returns the name of an example. */
  String example();

  /** Returns the items in words, such as "things". */
  String items();

  /** Returns the members that the items are ordered by, in words. */
  String order() default "identity";
}
