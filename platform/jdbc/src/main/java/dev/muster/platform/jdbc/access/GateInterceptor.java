package dev.muster.platform.jdbc.access;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Takes statements outside of units of work, which are those that read, through the gate. */
@Singleton
@InterceptorBean(Gated.class)
final class GateInterceptor implements MethodInterceptor<Object, Object> {
  private final DatabaseGate gate;

  GateInterceptor(DatabaseGate gate) {
    this.gate = gate;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> statement) {
    return gate.read(statement::proceed);
  }
}
