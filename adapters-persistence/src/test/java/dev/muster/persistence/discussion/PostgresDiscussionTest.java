package dev.muster.persistence.discussion;

import dev.muster.application.UnitOfWork;
import dev.muster.application.discussion.DiscussionAdapterSuite;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the discussion is accepted. */
class PostgresDiscussionTest implements DiscussionAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public DiscussionPorts ports() {
    return of(CONTEXT);
  }

  /** Returns the driven ports of a service. */
  static DiscussionPorts of(ApplicationContext context) {
    return new DiscussionPorts(
        context.getBean(PostgresCommentRepository.class),
        context.getBean(PostgresDiscussionReader.class),
        context.getBean(UnitOfWork.class));
  }
}
