package dev.muster.persistence.organisation;

import dev.muster.application.UnitOfWork;
import dev.muster.application.organisation.OrganisationAdapterSuite;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the organisation is accepted. */
class PostgresOrganisationTest implements OrganisationAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public OrganisationPorts ports() {
    return of(CONTEXT);
  }

  /** Returns the driven ports of a service. */
  static OrganisationPorts of(ApplicationContext context) {
    return new OrganisationPorts(
        context.getBean(PostgresEmployeeRepository.class),
        context.getBean(PostgresOrganisationReader.class),
        context.getBean(UnitOfWork.class),
        context.getBean(PostgresOrganisationTransferStore.class));
  }
}
