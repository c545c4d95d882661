package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents an operation that removes a resource, and on request its dependents. */
@Success({
  @Answer(told = "With cascade=true: it is gone, and so is what depended on it"),
  @Answer(status = 204, told = "It is gone; nothing depended on it", body = false)
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Removes {
  /** Returns the name of the schema. */
  String schema();

  /** Returns the name of an example. */
  String example();
}
