package dev.muster.persistence.access;

import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.race.AccessRaces;
import dev.muster.application.access.race.HoldRaces;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Two nodes on one database keep every rule: each thread of a race calls one of them. */
class AccessOnTwoNodesTest implements AccessRaces, HoldRaces {
  private static List<ApplicationContext> nodes = List.of();

  private final AtomicInteger threads = new AtomicInteger();
  private final ThreadLocal<ApplicationContext> node =
      ThreadLocal.withInitial(() -> nodes.get(threads.getAndIncrement() % nodes.size()));

  @BeforeAll
  static void start() {
    Map<String, Object> database = Map.copyOf(TestDatabase.settings());
    nodes =
        Stream.generate(() -> ApplicationContext.run(database, Environment.TEST)).limit(2).toList();
  }

  @AfterAll
  static void stop() {
    nodes.forEach(ApplicationContext::close);
  }

  @BeforeEach
  void startFromNothing() {
    nodes.getFirst().getBean(TestTables.class).clear();
  }

  @Override
  public AccessPorts ports() {
    return AccessOnPostgres.ports(node.get());
  }
}
