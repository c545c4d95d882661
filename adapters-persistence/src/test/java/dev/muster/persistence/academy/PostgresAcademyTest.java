package dev.muster.persistence.academy;

import dev.muster.application.academy.AcademyAdapterSuite;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the academy is accepted. */
class PostgresAcademyTest implements AcademyAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public AcademyPorts ports() {
    return AcademyOnPostgres.ports(CONTEXT);
  }
}
