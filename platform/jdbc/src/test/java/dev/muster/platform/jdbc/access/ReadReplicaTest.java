package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.ReadingClient;
import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.replica.ReadReplica;
import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads go to the replica unless it is behind what the client has seen; all else never does. */
class ReadReplicaTest {
  private static ReplicatedPostgres servers;
  private static ApplicationContext context;
  private static DatabaseGate gate;
  private static UnitOfWork unitOfWork;
  private static Notes notes;

  @BeforeAll
  static void start() {
    servers = ReplicatedPostgres.start("0");
    context = context(servers.settings());
    gate = context.getBean(DatabaseGate.class);
    unitOfWork = context.getBean(UnitOfWork.class);
    notes = context.getBean(Notes.class);
    servers.awaitReplay();
    awaitUse();
  }

  private static ApplicationContext context(Map<String, String> settings) {
    return ApplicationContext.run(
        ReadingClient.with(TestDatabase.migrating(settings, "classpath:db/fixture")));
  }

  /** Waits until the replica is used. */
  private static void awaitUse() {
    Patience.await(() -> isRead(ConsistencyToken.NONE));
  }

  /** Returns whether the replica answers somebody who has seen the data of a token. */
  private static boolean isRead(ConsistencyToken seen) {
    return ReadingClient.reading(seen, () -> gate.read(ReadReplicaTest::isStandby));
  }

  private static boolean isStandby() {
    return context
        .getBean(JdbcOperations.class)
        .prepareStatement(
            "select pg_is_in_recovery()",
            statement -> {
              try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
              }
            });
  }

  private static Optional<String> text(ConsistencyToken seen, long note) {
    return ReadingClient.reading(seen, () -> gate.read(() -> notes.text(note)));
  }

  private static ConsistencyToken now() {
    return context.getBean(ConsistencyTokens.class).current();
  }

  @AfterEach
  void replay() {
    servers.onStandby("select pg_wal_replay_resume()");
    servers.awaitReplay();
  }

  @AfterAll
  static void stop() throws IOException {
    context.close();
    servers.close();
  }

  @Test
  void aReadGoesToTheReplicaAndWhatMayDecideDoesNot() {
    assertTrue(isRead(ConsistencyToken.NONE));
    assertFalse(gate.read(ReadReplicaTest::isStandby));
    List<Boolean> deciding =
        ReadingClient.reading(
            ConsistencyToken.NONE,
            () ->
                List.of(
                    gate.readLatest(ReadReplicaTest::isStandby),
                    unitOfWork.execute(ReadReplicaTest::isStandby),
                    unitOfWork.execute(() -> gate.read(ReadReplicaTest::isStandby)),
                    unitOfWork.executeOptimistically(
                        () -> Draft.outside(() -> gate.read(ReadReplicaTest::isStandby)))));
    assertEquals(List.of(false, false, false, false), deciding);
  }

  @Test
  void aReadWithoutATokenMayBeLateAndOneWithTheTokenOfTheWriteIsNot() {
    servers.onStandby("select pg_wal_replay_pause()");
    long note = unitOfWork.execute(() -> notes.add("new"));
    ConsistencyToken written = now();

    assertEquals(Optional.empty(), text(ConsistencyToken.NONE, note));
    assertEquals(Optional.of("new"), text(written, note));
    assertFalse(isRead(written));
    assertTrue(isRead(ConsistencyToken.NONE));

    servers.onStandby("select pg_wal_replay_resume()");
    servers.awaitReplay();
    assertTrue(isRead(written));
    assertEquals(Optional.of("new"), text(ConsistencyToken.NONE, note));
  }

  @Test
  void aTokenOfAnotherTimelineIsForThePrimary() {
    ConsistencyToken now = now();

    assertTrue(isRead(now));
    assertFalse(isRead(new ConsistencyToken(now.epoch() + 1, 1)));
    assertFalse(isRead(ConsistencyToken.LATEST));
  }

  @Test
  void readersWhoShareAStatementGetWhatEachOfThemHasSeen() throws Exception {
    servers.onStandby("select pg_wal_replay_pause()");
    long note = unitOfWork.execute(() -> notes.add("shared"));
    ConsistencyToken written = now();
    Map<Long, CountDownLatch> held = Map.of(-1L, new CountDownLatch(1), -2L, new CountDownLatch(1));
    CoalescedReads<Long, Optional<String>> reads =
        new CoalescedReads<>(
            gate,
            asked -> {
              if (held.containsKey(asked.getFirst())) {
                await(held.get(asked.getFirst()));
              }
              return asked.stream().map(notes::text).toList();
            });
    // Two statements are under way, so the others share the next one.
    List<FutureTask<Optional<String>>> first =
        List.of(begun(reads, ConsistencyToken.NONE, -1), begun(reads, ConsistencyToken.NONE, -2));
    Patience.await(() -> gate.bulkhead().queued() == 0 && standbyReaders() == 2);
    FutureTask<Optional<String>> unseen = begun(reads, ConsistencyToken.NONE, note);
    FutureTask<Optional<String>> seen = begun(reads, written, note);
    Patience.await(() -> gate.bulkhead().queued() == 2);
    held.get(-1L).countDown();

    assertEquals(Optional.of("shared"), seen.get());
    assertEquals(Optional.of("shared"), unseen.get());
    held.get(-2L).countDown();
    for (FutureTask<Optional<String>> reader : first) {
      assertEquals(Optional.empty(), reader.get());
    }
  }

  @Test
  void readersWhoShareAStatementAreAnsweredByTheReplicaIfItMayAnswerEachOfThem() throws Exception {
    Map<Long, CountDownLatch> held = Map.of(-1L, new CountDownLatch(1), -2L, new CountDownLatch(1));
    CoalescedReads<Long, Optional<String>> reads =
        new CoalescedReads<>(
            gate,
            asked -> {
              if (held.containsKey(asked.getFirst())) {
                await(held.get(asked.getFirst()));
              }
              Optional<String> server = Optional.of(isStandby() ? "standby" : "primary");
              return asked.stream().map(_ -> server).toList();
            });
    List<FutureTask<Optional<String>>> readers = new ArrayList<>();
    readers.add(begun(reads, ConsistencyToken.NONE, -1));
    readers.add(begun(reads, ConsistencyToken.NONE, -2));
    Patience.await(() -> standbyReaders() == 2);
    readers.add(begun(reads, ConsistencyToken.NONE, 1));
    readers.add(begun(reads, now(), 2));
    Patience.await(() -> gate.bulkhead().queued() == 2);
    held.values().forEach(CountDownLatch::countDown);

    for (FutureTask<Optional<String>> reader : readers) {
      assertEquals(Optional.of("standby"), reader.get());
    }
  }

  private static int standbyReaders() {
    return replica().pool().getActiveConnections();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static FutureTask<Optional<String>> begun(
      CoalescedReads<Long, Optional<String>> reads, ConsistencyToken seen, long note) {
    FutureTask<Optional<String>> reader =
        new FutureTask<>(() -> ReadingClient.reading(seen, () -> reads.read(note)));
    Thread.startVirtualThread(reader);
    return reader;
  }

  @Test
  void aTableThatTheReplicaDoesNotHaveYetIsReadOnThePrimary() {
    servers.onStandby("select pg_wal_replay_pause()");
    servers.onPrimary("create table newcomer as select 'here' as text");

    assertEquals(
        "here", ReadingClient.reading(ConsistencyToken.NONE, () -> gate.read(() -> newcomer())));
    assertTrue(isRead(ConsistencyToken.NONE));
  }

  private static String newcomer() {
    return context
        .getBean(JdbcOperations.class)
        .prepareStatement(
            "select text from newcomer",
            statement -> {
              try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
              }
            });
  }

  @Test
  void whatCameOfTheReadsIsCounted() {
    long answered = replica().counted(Outcome.ANSWERED);
    long behind = replica().counted(Outcome.BEHIND);
    long failed = replica().counted(Outcome.FAILED);

    isRead(ConsistencyToken.NONE);
    isRead(ConsistencyToken.LATEST);
    readFailing(new SQLException("as if it were canceled", "57014"));

    assertEquals(answered + 1, replica().counted(Outcome.ANSWERED));
    assertEquals(behind + 1, replica().counted(Outcome.BEHIND));
    assertEquals(failed + 1, replica().counted(Outcome.FAILED));
    assertTrue(replica().isUsed());
  }

  /** Reads what fails on the replica, and is answered by the primary. */
  private static void readFailing(SQLException failure) {
    assertEquals(
        "primary",
        ReadingClient.reading(
            ConsistencyToken.NONE,
            () ->
                gate.read(
                    () -> {
                      if (isStandby()) {
                        throw new DataAccessException("as a repository says it", failure);
                      }
                      return "primary";
                    })));
  }

  @Test
  void theReplicaIsLeftWhenAConnectionIsLostUntilItAnswersAgain() {
    readFailing(new SQLException("lost", "08006"));

    assertFalse(replica().isUsed());
    awaitUse();
    assertTrue(replica().isUsed());
  }

  @Test
  void aReasonToLeaveTheReplicaNeedsNoCause() {
    replica().lose(new IllegalStateException("lost"));

    assertFalse(replica().isUsed());
    awaitUse();
  }

  private static ReadReplica replica() {
    return context.getBean(ReadReplica.class);
  }

  @Test
  void whatIsWrongWithAReadIsNotTheReplicasFault() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ReadingClient.reading(
                ConsistencyToken.NONE,
                () ->
                    gate.read(
                        () -> {
                          throw new IllegalStateException("wrong");
                        })));
    assertTrue(isRead(ConsistencyToken.NONE));
  }
}
