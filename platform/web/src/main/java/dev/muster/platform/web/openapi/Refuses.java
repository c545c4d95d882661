package dev.muster.platform.web.openapi;

import dev.muster.domain.Violation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules that an operation may refuse. {@link OpenApiBuild} documents each with its status
 * and its example.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Refuses {
  /** Returns the types of the violations. */
  Class<? extends Violation>[] value();
}
