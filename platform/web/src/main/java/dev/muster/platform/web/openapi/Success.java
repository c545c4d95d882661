package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents how an operation succeeds. The usual operations have composed annotations, such as
 * {@link ReadsOne}; any other names its answers here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Success {
  /** Returns the answers. */
  Answer[] value();

  /** Returns the last sentence of the operation's description. */
  String about() default "";
}
