package dev.muster.platform.jdbc.access;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * SQL whose statements pass the {@link DatabaseGate}, each by itself, where no unit of work has
 * done so for them: all SQL of use cases has this.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Gated {}
