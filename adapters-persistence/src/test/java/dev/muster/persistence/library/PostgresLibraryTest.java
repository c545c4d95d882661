package dev.muster.persistence.library;

import dev.muster.application.UnitOfWork;
import dev.muster.application.library.LibraryAdapterSuite;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter of the library is accepted. */
class PostgresLibraryTest implements LibraryAdapterSuite {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public LibraryPorts ports() {
    return of(CONTEXT);
  }

  /** Returns the driven ports of a service. */
  static LibraryPorts of(ApplicationContext context) {
    return new LibraryPorts(
        context.getBean(PostgresAuthorRepository.class),
        context.getBean(PostgresBookRepository.class),
        context.getBean(PostgresAuthorshipRepository.class),
        context.getBean(PostgresLibraryReader.class),
        context.getBean(UnitOfWork.class),
        context.getBean(PostgresLibraryTransferStore.class));
  }
}
