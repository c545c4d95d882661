package dev.muster.persistence.newsroom;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.memory.InMemoryComments;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.CategoryRepository;
import dev.muster.application.newsroom.port.ClassificationRepository;
import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.port.NewsroomReader;
import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.port.TagRepository;
import dev.muster.application.newsroom.race.PrimaryRaces;
import dev.muster.application.newsroom.race.RemovalRaces;
import dev.muster.application.newsroom.race.RevisionRaces;
import dev.muster.application.newsroom.race.TreeRaces;
import dev.muster.domain.newsroom.FollowerId;
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
class NewsroomOnTwoNodesTest implements TreeRaces, PrimaryRaces, RemovalRaces, RevisionRaces {
  private static List<ApplicationContext> nodes = List.of();

  private final AtomicInteger threads = new AtomicInteger();
  private final ThreadLocal<ApplicationContext> node =
      ThreadLocal.withInitial(() -> nodes.get(threads.getAndIncrement() % nodes.size()));
  private final InMemoryFollowers followers = new InMemoryFollowers(new InMemoryStore());
  private final InMemoryComments comments = new InMemoryComments();

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
  public NewsroomPorts ports() {
    return new NewsroomPorts(
        ofThisThread(ArticleRepository.class),
        ofThisThread(CategoryRepository.class),
        ofThisThread(ClassificationRepository.class),
        ofThisThread(TagRepository.class),
        ofThisThread(FollowRepository.class),
        followers,
        ofThisThread(NewsroomReader.class),
        ofThisThread(UnitOfWork.class),
        ofThisThread(NewsroomTransferStore.class));
  }

  @Override
  public FollowerId user(String name) {
    return followers.add(name);
  }

  @Override
  public InMemoryComments comments() {
    return comments;
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
