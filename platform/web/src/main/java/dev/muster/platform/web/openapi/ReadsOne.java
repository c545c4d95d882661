package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an operation that reads one resource, or answers 304 if the client has it already. */
@Success(
    value = {
      @Answer(told = "The {noun}", headers = "ETag"),
      @Answer(
          status = 304,
          told = "The client has this version already",
          headers = "ETag",
          body = false)
    },
    about = "With If-None-Match only a version that the client does not have yet.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsOne {
  /** Returns the name of the schema. */
  String schema();

  /** Returns the name of an example. */
  String example();
}
