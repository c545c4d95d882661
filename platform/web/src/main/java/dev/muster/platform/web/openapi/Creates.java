package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an operation that adds a resource. */
@Success(
    value =
        @Answer(
            status = 201,
            told = "The {noun} that was added",
            headers = {"Location", "ETag", "Idempotency-Replayed"}),
    about = "With an Idempotency-Key, doing it again is doing it once.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {
  /** Returns the name of the schema. */
  String schema();

  /** Returns the name of an example. */
  String example();
}
