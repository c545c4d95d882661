package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an idempotent operation that links two resources. */
@Success(
    value = {
      @Answer(told = "The {noun} was there before", headers = "ETag"),
      @Answer(
          status = 201,
          told = "The {noun} is new",
          headers = {"Location", "ETag"})
    },
    about = "Doing it twice is doing it once.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Links {
  /** Returns the name of the schema. */
  String schema();

  /** Returns the name of an example. */
  String example();
}
