package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the request body of an operation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {
  /** Returns the name of the body's schema. */
  String schema();

  /** Returns the names of examples. */
  String[] examples();
}
