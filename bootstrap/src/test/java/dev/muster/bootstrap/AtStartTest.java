package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.muster.application.permission.PermissionGuard;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.BeanInstantiationException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The start makes the guarded ports, and a port that cannot be guarded stops it. */
class AtStartTest {
  private static final String UNGUARDED = "muster.test.unguarded";

  /** Wires a driving port with a method that anybody could call. */
  @Factory
  @Requires(property = UNGUARDED)
  static final class UnguardedFactory {
    /** The port. */
    public interface Open {
      void call();
    }

    @Singleton
    @AtStart
    Open open(Permissions permissions) {
      return permissions.guarded(Open.class, () -> {});
    }
  }

  @Test
  void aPortWithAMethodThatNamesNoPermissionStopsTheStart() {
    try (ApplicationContext context = started(Map.of(UNGUARDED, "true"))) {
      BeanInstantiationException stopped =
          assertThrows(BeanInstantiationException.class, () -> Service.makeAtStart(context));

      assertTrue(
          stopped.getMessage().contains("Open.call() names no permission"), stopped::getMessage);
    }
  }

  @Test
  void theStartMakesWhatIsGuarded() {
    try (ApplicationContext context = started(Map.of())) {
      assertTrue(
          Service.makeAtStart(context).stream()
              .anyMatch(it -> it instanceof Record || PermissionGuard.guards(it)));
    }
  }

  /** Each factory that hands out guarded ports does so at the start; commands do so at once. */
  @Test
  void everyFactoryOfUseCasesMakesThemAtTheStart() {
    assertEquals(
        List.of(),
        ProductionCode.classes().stream()
            .filter(type -> type.isAnnotatedWith(Factory.class))
            .filter(type -> !type.getSimpleName().equals("TransferFactory"))
            .filter(AtStartTest::guards)
            .filter(
                type ->
                    type.getMethods().stream().noneMatch(it -> it.isAnnotatedWith(AtStart.class)))
            .map(JavaClass::getName)
            .toList());
  }

  private static boolean guards(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTarget().getName().equals("guarded"));
  }

  private static ApplicationContext started(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
    settings.putAll(more);
    return ApplicationContext.run(settings);
  }
}
