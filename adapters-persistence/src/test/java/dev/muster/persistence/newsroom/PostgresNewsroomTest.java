package dev.muster.persistence.newsroom;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.NewsroomAdapterSuite;
import dev.muster.application.newsroom.memory.InMemoryComments;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the newsroom is accepted. */
class PostgresNewsroomTest implements NewsroomAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  private final InMemoryFollowers followers = new InMemoryFollowers(new InMemoryStore());
  private final InMemoryComments comments = new InMemoryComments();

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public NewsroomPorts ports() {
    return of(CONTEXT, followers);
  }

  @Override
  public FollowerId user(String name) {
    return followers.add(name);
  }

  @Override
  public InMemoryComments comments() {
    return comments;
  }

  /** Returns the driven ports of a service, with users that others keep. */
  static NewsroomPorts of(ApplicationContext context, Followers followers) {
    return new NewsroomPorts(
        context.getBean(PostgresArticleRepository.class),
        context.getBean(PostgresCategoryRepository.class),
        context.getBean(PostgresClassificationRepository.class),
        context.getBean(PostgresTagRepository.class),
        context.getBean(PostgresFollowRepository.class),
        followers,
        context.getBean(PostgresNewsroomReader.class),
        context.getBean(UnitOfWork.class),
        context.getBean(PostgresNewsroomTransferStore.class));
  }
}
