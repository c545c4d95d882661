package dev.muster.platform.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents the permission that an operation needs. The driving port behind the operation asks for
 * it; a test compares the two.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  /** The value for an operation that anybody may ask for, signed in or not. */
  String NOTHING = "";

  /** The value for an operation that any known sender may ask for, whatever the roles. */
  String IDENTITY = "*";

  /** Returns the name of the permission. */
  String value();

  /** Returns who needs no permission for a thing of its own; empty where everybody needs it. */
  String own() default "";
}
