package dev.muster.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says when the calls of a driving port, or of one method, get their entry in the audit trail.
 * Without the annotation a call gets it in its unit of work. A call without the permission is
 * recorded in any case.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Recorded {
  /** Returns when the entry is written. */
  When value();

  /** The time of an entry. */
  enum When {
    /** No entry: the call changes nothing, or what it runs has an entry of its own. */
    NEVER,
    /** In the unit of work of the call: both are kept, or neither is. */
    WITHIN,
    /**
     * As {@link #WITHIN}, in a unit of work that is run {@link UnitOfWork#executeOptimistically}.
     */
    OPTIMISTICALLY,
    /**
     * After the call where it is refused. The call runs units of work of its own, some of which are
     * kept in any case, and writes the entry of its success in the last of them.
     */
    AFTERWARDS
  }
}
