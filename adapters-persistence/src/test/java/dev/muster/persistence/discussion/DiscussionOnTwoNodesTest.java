package dev.muster.persistence.discussion;

import dev.muster.application.UnitOfWork;
import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.race.CommentRaces;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Two nodes on one database keep every rule: the races, with their threads spread over both. */
class DiscussionOnTwoNodesTest implements CommentRaces {
  private static List<ApplicationContext> nodes = List.of();

  private final AtomicInteger threads = new AtomicInteger();
  private final ThreadLocal<ApplicationContext> node =
      ThreadLocal.withInitial(() -> nodes.get(threads.getAndIncrement() % nodes.size()));

  @BeforeAll
  static void start() {
    Map<String, String> database = TestDatabase.settings();
    nodes =
        Stream.generate(() -> ApplicationContext.run(Map.copyOf(database), "test"))
            .limit(2)
            .toList();
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
  public DiscussionPorts ports() {
    return new DiscussionPorts(
        ofThisThread(CommentRepository.class),
        ofThisThread(DiscussionReader.class),
        ofThisThread(UnitOfWork.class));
  }

  /** A port that calls the node of whatever thread calls it. */
  private <T> T ofThisThread(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(node.get().getBean(port), arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
