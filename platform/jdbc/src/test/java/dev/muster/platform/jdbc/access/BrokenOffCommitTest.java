package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No limit of the server ends a commit that waits: the service cancels it. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenOffCommitTest implements TestPropertyProvider {
  private final Map<String, String> settings =
      new HashMap<>(TestDatabase.settings("classpath:db/fixture"));

  @Inject UnitOfWork unitOfWork;
  @Inject ConnectionOperations<Connection> connections;

  @Override
  public Map<String, String> getProperties() {
    settings.put("muster.database.time-limit", "500ms");
    return settings;
  }

  @Test
  void theServerDoesNotGoOnWithACommitThatNobodyWaitsFor() {
    unitOfWork.execute(
        () ->
            execute(
                """
                create table last_straw (straw int);
                create function wait_long() returns trigger language plpgsql
                  as 'begin perform pg_sleep(600); return null; end';
                create constraint trigger at_commit after insert on last_straw
                  deferrable initially deferred for each row execute function wait_long();
                """));

    assertThrows(
        OutcomeUnknownException.class,
        () -> unitOfWork.execute(() -> execute("insert into last_straw values (1)")));

    Patience.await(() -> waiting() == 0);
    assertEquals(0, waiting());
  }

  private boolean execute(String sql) {
    try (Statement statement =
        connections.getConnectionStatus().getConnection().createStatement()) {
      return statement.execute(sql);
    } catch (SQLException failure) {
      throw new DataAccessException("as a repository says it", failure);
    }
  }

  private long waiting() {
    try (Connection connection = new TestSchema(settings).connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event = 'PgSleep'
                """)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
