package dev.muster.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the permission that a call of this method of a driving port needs. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permission {
  /** The value for a method that anybody may call, signed in or not. */
  String NOTHING = "";

  /** Returns the name of the permission, such as {@code context.read}. */
  String value();

  /**
   * Returns whether a user may call the method without the permission where the first argument is
   * the user's own. An ownership that a context contributes decides about arguments of this type.
   */
  boolean own() default false;
}
