package dev.muster.persistence.__context__;

import dev.muster.application.UnitOfWork;
import dev.muster.application.__context__.__Context__AdapterSuite;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the __context__ is accepted. */
class Postgres__Context__Test implements __Context__AdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public __Context__Ports ports() {
    return new __Context__Ports(
        CONTEXT.getBean(Postgres__Entity__Repository.class),
        CONTEXT.getBean(Postgres__Entity__Reader.class),
        CONTEXT.getBean(UnitOfWork.class));
  }
}
