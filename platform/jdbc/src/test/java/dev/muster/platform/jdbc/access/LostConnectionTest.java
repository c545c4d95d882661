package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the loss of a connection means depends on how far the unit was, and it is no loss alone. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostConnectionTest implements TestPropertyProvider {
  private static final String ITS_END = "select pg_terminate_backend(pg_backend_pid())";

  @Inject UnitOfWork unitOfWork;
  @Inject ConnectionOperations<Connection> connections;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.put("datasources.default.maximum-pool-size", "2");
    return settings;
  }

  @Test
  void aUnitThatLosesItsConnectionWasNotDone() {
    UnavailableException lost =
        assertThrows(UnavailableException.class, () -> unitOfWork.execute(() -> query(ITS_END)));

    assertEquals(Reason.UNREACHABLE, lost.reason());
  }

  @Test
  void nobodyKnowsWhetherAUnitWasDoneThatLosesItsConnectionAtTheEnd() {
    unitOfWork.execute(
        () ->
            execute(
                """
                create table last_straw (straw int);
                create function break_off() returns trigger language plpgsql
                  as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end';
                create constraint trigger at_commit after insert on last_straw
                  deferrable initially deferred for each row execute function break_off();
                """));

    assertThrows(
        OutcomeUnknownException.class,
        () -> unitOfWork.execute(() -> execute("insert into last_straw values (1)")));
  }

  @Test
  void whatAUnitFailedWithIsToldWhereItsConnectionWasLostBefore() {
    IllegalStateException failure = new IllegalStateException("refused");

    assertSame(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                unitOfWork.execute(
                    () -> {
                      assertThrows(DataAccessException.class, () -> query(ITS_END));
                      throw failure;
                    })));
  }

  @Test
  void afterALossTheOtherConnectionsAreMadeAnewToo() {
    Set<String> before = processesOfTwo();
    assertEquals(before, processesOfTwo());

    assertThrows(UnavailableException.class, () -> unitOfWork.execute(() -> query(ITS_END)));

    assertTrue(Collections.disjoint(before, processesOfTwo()));
  }

  @Test
  void afterARefusalTheConnectionsAreTheSame() {
    Set<String> before = processesOfTwo();

    assertThrows(DataAccessException.class, () -> unitOfWork.execute(() -> query("select 1 / 0")));

    assertEquals(before, processesOfTwo());
  }

  /** The processes of the server behind two connections that are used at the same time. */
  private Set<String> processesOfTwo() {
    String process = "select pg_backend_pid()";
    return unitOfWork.execute(
        () -> {
          String other =
              CompletableFuture.supplyAsync(() -> unitOfWork.execute(() -> query(process))).join();
          return Set.of(query(process), other);
        });
  }

  private String query(String sql) {
    return onConnection(
        statement -> {
          try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
          }
        });
  }

  private boolean execute(String sql) {
    return onConnection(statement -> statement.execute(sql));
  }

  /** Does it on the connection of the unit of work. */
  private <T> T onConnection(Work<T> work) {
    try (Statement statement =
        connections.getConnectionStatus().getConnection().createStatement()) {
      return work.with(statement);
    } catch (SQLException failure) {
      throw new DataAccessException("as a repository says it", failure);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(Statement statement) throws SQLException;
  }
}
