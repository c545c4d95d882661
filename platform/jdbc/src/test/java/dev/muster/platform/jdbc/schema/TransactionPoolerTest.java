package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A pooler in transaction mode is told from one in session mode and from the server itself. */
class TransactionPoolerTest {
  private static final Connection NONE =
      (Connection)
          Proxy.newProxyInstance(
              TransactionPoolerTest.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, _) -> {
                throw new AssertionError("asked a second connection to " + method.getName());
              });

  private final TestSchema schema = new TestSchema(TestDatabase.settings());

  @Test
  void theServerItselfIsKnownByOneConnection() throws Exception {
    try (Connection direct = schema.connect()) {
      assertFalse(TransactionPooler.isBefore(direct, of(NONE)));
    }
  }

  @Test
  void aPoolerInSessionModeKeepsTheProcessOfAConnection() throws Exception {
    try (Connection first = schema.connect();
        Connection second = schema.connect()) {
      assertFalse(TransactionPooler.isBefore(pooled(first), of(pooled(second))));
    }
  }

  @Test
  void aPoolerInTransactionModeGivesTheProcessToTheNextTransaction() throws Exception {
    try (Connection process = schema.connect()) {
      assertTrue(TransactionPooler.isBefore(pooled(process), of(pooled(process))));
    }
  }

  @Test
  void aPoolerInTransactionModeThatGivesEachTransactionAnotherProcessIsKnownToo() throws Exception {
    try (Connection one = schema.connect();
        Connection two = schema.connect();
        Connection three = schema.connect()) {
      assertTrue(TransactionPooler.isBefore(pooled(one, one, two), of(pooled(three))));
    }
  }

  @Test
  void noMigrationGoesThroughAPoolerInTransactionMode() throws Exception {
    try (Connection process = schema.connect()) {
      String refused =
          assertThrows(
                  MigrationRefusedException.class,
                  () ->
                      MigrationLock.take(
                          of(pooled(process)), MigrationLock.Patience.USUAL, System.err::println))
              .getMessage();

      assertEquals(
          "migrations cannot hold their lock behind a connection pooler in transaction mode: set"
              + " FLYWAY_DATASOURCES_DEFAULT_URL to a URL that leads to the server itself",
          refused);
    }
    assertEquals(
        List.of(),
        schema.texts(
            """
            select l.pid::text from pg_locks l join pg_database d on d.oid = l.database
            where l.locktype = 'advisory' and d.datname = current_database()
            """));
  }

  /**
   * Returns a connection that tells a process id of its own, as poolers do, and stays open. Its
   * statements go to the processes in turn, and all further ones to the last.
   */
  private static Connection pooled(Connection... processes) {
    AtomicInteger statements = new AtomicInteger();
    return (Connection)
        Proxy.newProxyInstance(
            TransactionPoolerTest.class.getClassLoader(),
            new Class<?>[] {Connection.class, PGConnection.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "unwrap" -> proxy;
                  case "getBackendPID" -> -1;
                  case "close" -> null;
                  case "createStatement" ->
                      processes[Math.min(statements.getAndIncrement(), processes.length - 1)]
                          .createStatement();
                  default -> method.invoke(processes[0], args);
                });
  }

  private static DataSource of(Connection next) {
    return new PGSimpleDataSource() {
      private static final long serialVersionUID = 1L;

      @Override
      public Connection getConnection() {
        return next;
      }
    };
  }
}
