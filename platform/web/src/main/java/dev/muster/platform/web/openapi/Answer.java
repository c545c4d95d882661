package dev.muster.platform.web.openapi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One answer of a {@link Success}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Answer {
  /** Returns the status. */
  int status() default 200;

  /**
   * Returns the description. A composed annotation may write one of its own members in braces, and
   * {@code {noun}} for its schema in words.
   */
  String told();

  /** Returns the name of the body's schema; if empty, that of the composed annotation. */
  String schema() default "";

  /** Returns the name of an example; if empty, that of the composed annotation. */
  String example() default "";

  /** Returns whether the answer has a body. */
  boolean body() default true;

  /** Returns the names of headers. */
  String[] headers() default {};
}
