package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** States of the database that its operator, or a failover, brings about are told apart. */
class ReadOnlyDatabaseTest {
  private final TestSchema schema = new TestSchema(TestDatabase.settings("classpath:db/fixture"));

  @Test
  void aDatabaseThatTakesNoWritesIsUnavailableForThemAndReadAsBefore() {
    try (ApplicationContext first = start()) {
      first.getBean(Notes.class).add("there");
    }
    alter("set default_transaction_read_only = on");
    // No migration is due.
    try (ApplicationContext context = start("flyway.datasources.default.enabled", "false")) {
      assertUnavailable(context);
      assertEquals(Optional.of("there"), read(context, 1));
    }
  }

  @Test
  void aConnectionToAFormerPrimaryIsDroppedAndTheNextWriteGoesToTheNewOne() {
    try (ApplicationContext context = start()) {
      long connectedBefore = backend(context);
      // As after a failover: this connection leads to a server that is a standby by now.
      run(context, "set default_transaction_read_only = on");

      assertUnavailable(context);

      assertNotEquals(connectedBefore, backend(context));
      assertEquals(1, context.getBean(UnitOfWork.class).execute(() -> add(context)));
    }
  }

  @Test
  void aConnectionThatHoldsAPlanOfAnOlderSchemaIsDropped() {
    try (ApplicationContext context = start()) {
      long connectedBefore = backend(context);

      UnavailableException refused =
          assertThrows(
              UnavailableException.class,
              () ->
                  run(
                      context,
                      "do $$ begin raise exception 'cached plan must not change result type'"
                          + " using errcode = '0A000'; end $$"));

      assertEquals(Reason.UNREACHABLE, refused.reason());
      assertNotEquals(connectedBefore, backend(context));
    }
  }

  @Test
  void theIsolationIsReadCommittedWhateverTheDefaultOfTheDatabase() {
    alter("set default_transaction_isolation = 'serializable'");
    try (ApplicationContext context = start()) {
      assertEquals("read committed", text(context, "show transaction_isolation"));
    }
  }

  private void alter(String change) {
    schema
        .texts("select current_database()")
        .forEach(name -> schema.execute("alter database " + name + " " + change));
  }

  private ApplicationContext start(String... setting) {
    Map<String, Object> settings = new HashMap<>(schema.settings());
    settings.put("datasources.default.maximum-pool-size", "1");
    if (setting.length > 0) {
      settings.put(setting[0], setting[1]);
    }
    return ApplicationContext.run(settings);
  }

  private static void assertUnavailable(ApplicationContext context) {
    UnavailableException refused =
        assertThrows(
            UnavailableException.class,
            () -> context.getBean(UnitOfWork.class).execute(() -> add(context)));
    assertEquals(Reason.UNREACHABLE, refused.reason());
  }

  private static long add(ApplicationContext context) {
    return context.getBean(Notes.class).add("new");
  }

  private static Optional<String> read(ApplicationContext context, long note) {
    return context.getBean(DatabaseGate.class).read(() -> context.getBean(Notes.class).text(note));
  }

  private static long backend(ApplicationContext context) {
    return Long.parseLong(text(context, "select pg_backend_pid()"));
  }

  private static String text(ApplicationContext context, String query) {
    return context
        .getBean(DatabaseGate.class)
        .read(
            () ->
                context
                    .getBean(JdbcOperations.class)
                    .prepareStatement(
                        query,
                        statement -> {
                          try (var row = statement.executeQuery()) {
                            row.next();
                            return row.getString(1);
                          }
                        }));
  }

  private static void run(ApplicationContext context, String sql) {
    context
        .getBean(DatabaseGate.class)
        .read(
            () ->
                context
                    .getBean(JdbcOperations.class)
                    .prepareStatement(sql, statement -> statement.execute()));
  }
}
