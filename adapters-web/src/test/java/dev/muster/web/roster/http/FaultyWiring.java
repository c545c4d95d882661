package dev.muster.web.roster.http;

import dev.muster.application.IdempotentRequests;
import dev.muster.application.roster.Heroes;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.Teams;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.slf4j.MDC;

/** Driving ports that always fail, with words that must not leave the service. */
@Factory
@Requires(property = "muster.test.persistence", value = "faulty")
final class FaultyWiring {
  static final String SECRET = "jdbc:secret";

  @Singleton
  Heroes heroes() {
    return faulty(Heroes.class);
  }

  @Singleton
  Teams teams() {
    return faulty(Teams.class, FaultyWiring::conversionError);
  }

  @Singleton
  Memberships memberships() {
    return faulty(Memberships.class);
  }

  @Singleton
  IdempotentRequests requests() {
    return faulty(IdempotentRequests.class);
  }

  @Singleton
  RosterQueries queries() {
    return faulty(RosterQueries.class);
  }

  private static <T> T faulty(Class<T> port) {
    return faulty(port, IllegalStateException::new);
  }

  static <T> T faulty(Class<T> port, Function<String, RuntimeException> fault) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw fault.apply(
                  "%s virtual=%s trace=%s"
                      .formatted(SECRET, Thread.currentThread().isVirtual(), MDC.get("traceId")));
            }));
  }

  private static RuntimeException conversionError(String message) {
    return new ConversionErrorException(
        Argument.of(String.class, "column"), new IllegalArgumentException(message));
  }
}
