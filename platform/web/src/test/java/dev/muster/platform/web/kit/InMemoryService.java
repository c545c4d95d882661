package dev.muster.platform.web.kit;

import dev.muster.application.kit.memory.InMemoryStore;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/**
 * Starts the controllers of all contexts on their in-memory adapters. Each context has a factory
 * among its tests that provides its driving ports on the {@link InMemoryStore} of the service.
 */
public final class InMemoryService {
  /** The property that turns the wiring on. */
  public static final String PERSISTENCE = "muster.test.persistence";

  /** The value of {@link #PERSISTENCE} for this wiring. */
  public static final String MEMORY = "memory";

  // One for each JVM: mutation tests run a class again for each mutant.
  private static final EmbeddedServer SERVER =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of(PERSISTENCE, MEMORY, TestActors.SETTING, true),
          Environment.TEST);

  private InMemoryService() {}

  /** Returns where the service listens. */
  public static URI uri() {
    return SERVER.getURI();
  }

  /** Empties all tables; identities begin at 1 again. */
  public static void clear() {
    bean(InMemoryStore.class).clear();
  }

  /** Returns a bean of the service. */
  public static <B> B bean(Class<B> type) {
    return SERVER.getApplicationContext().getBean(type);
  }
}
