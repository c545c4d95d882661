package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an operation that changes a resource in part. */
@Success(
    value = @Answer(told = "The {noun} as it is now", headers = "ETag"),
    about = "A JSON merge patch (RFC 7396): what is absent stays.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Patches {
  /** Returns the name of the schema. */
  String schema();

  /** Returns the name of an example. */
  String example();
}
