package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.ConsistencyTokens;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.connect.DatabaseProbe;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.ReadingClient;
import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the replica, no read fails, and it is used again once it can be. */
@Tag("faults")
class ReplicaFaultsTest {
  private static final int READERS = 20;
  private static final int ENOUGH = 50;

  private ReplicatedPostgres servers;
  private ApplicationContext context;
  private DatabaseGate gate;
  private ReadReplica replica;

  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();

  @BeforeEach
  void start() {
    servers = ReplicatedPostgres.start("0");
    context = ApplicationContext.run(ReadingClient.with(servers.settings()));
    gate = context.getBean(DatabaseGate.class);
    replica = context.getBean(ReadReplica.class);
    awaitUse();
  }

  @AfterEach
  void stop() throws IOException {
    context.close();
    servers.close();
  }

  /** Waits until the replica is used, which somebody has to read for. */
  private void awaitUse() {
    Patience.await(() -> isRead(ConsistencyToken.NONE));
  }

  private boolean isRead(ConsistencyToken seen) {
    return ReadingClient.reading(seen, () -> gate.read(this::isStandby));
  }

  private boolean isStandby() {
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

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "STOP"})
  void noReadFailsWhileTheReplicaIsKilledOrFrozenAndItComesBack(String signal) throws Exception {
    CoalescedReads<Integer, Boolean> reads =
        new CoalescedReads<>(gate, asked -> asked.stream().map(_ -> isStandby()).toList());
    List<FutureTask<Duration>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      boolean coalesced = i % 2 == 0;
      readers.add(begun(coalesced ? () -> reads.read(1) : () -> gate.read(this::isStandby)));
    }
    Patience.await(() -> answers.get() > ENOUGH);

    servers.signalStandby(signal);
    Patience.await(() -> !replica.isUsed());
    int before = answers.get();
    Patience.await(() -> answers.get() > before + ENOUGH);
    assertEquals(DatabaseProbe.State.WRITABLE, context.getBean(DatabaseProbe.class).state());

    if (signal.equals("STOP")) {
      servers.signalStandby("CONT");
    } else {
      servers.restartStandby();
    }
    Patience.await(replica::isUsed);
    awaitUse();
    done.set(true);
    Duration longest = Duration.ZERO;
    for (FutureTask<Duration> reader : readers) {
      // Fails if a read did.
      Duration time = reader.get();
      longest = time.compareTo(longest) > 0 ? time : longest;
    }
    System.out.printf("replica %s: %d reads, the longest %s%n", signal, answers.get(), longest);
  }

  private FutureTask<Duration> begun(BooleanSupplier read) {
    FutureTask<Duration> reader =
        new FutureTask<>(
            () -> {
              Duration longest = Duration.ZERO;
              while (!done.get()) {
                long begin = System.nanoTime();
                ReadingClient.reading(ConsistencyToken.NONE, read::getAsBoolean);
                Duration time = Duration.ofNanos(System.nanoTime() - begin);
                longest = time.compareTo(longest) > 0 ? time : longest;
                answers.incrementAndGet();
              }
              return longest;
            });
    Thread.startVirtualThread(reader);
    return reader;
  }

  @Test
  void aReplicaThatWasPromotedIsLeft() {
    ConsistencyToken seen = context.getBean(ConsistencyTokens.class).current();
    assertTrue(isRead(ConsistencyToken.NONE));

    servers.onStandby("select pg_promote()");
    // A server that was asked within the last second is not asked again.
    Patience.await(() -> !replica.isUsed() || reads());
    assertFalse(replica.isUsed());
    servers.onPrimary("create table later as select 1");
    ConsistencyToken written = context.getBean(ConsistencyTokens.class).current();
    assertFalse(isRead(written));
    assertFalse(isRead(seen));
  }

  /** Reads, and returns false. */
  private boolean reads() {
    isRead(ConsistencyToken.NONE);
    return false;
  }

  @Test
  void aStandbyOfAnotherDatabaseIsRefused() throws Exception {
    try (ReplicatedPostgres others = ReplicatedPostgres.start("0")) {
      ReplicaConnections connections =
          new ReplicaConnections(
              ReplicaConnectionsTest.dataSource(others.settings().get(ReadReplica.URL)),
              ReplicaConnectionsTest.dataSource(servers.settings().get("datasources.default.url")),
              System::nanoTime);

      SQLException refusal = assertThrows(SQLException.class, connections::tryOnce);
      assertEquals("The server of MUSTER_READS_URL has another database.", refusal.getMessage());
    }
  }

  @Test
  void aStartDoesNotWaitForAReplicaThatIsAway() throws Exception {
    servers.killStandby();
    Map<String, Object> settings = ReadingClient.with(servers.settings());
    try (ApplicationContext another = ApplicationContext.run(settings)) {
      UnitOfWork unitOfWork = another.getBean(UnitOfWork.class);
      DatabaseGate itsGate = another.getBean(DatabaseGate.class);

      assertEquals(1, unitOfWork.execute(() -> 1));
      assertEquals(1, ReadingClient.reading(ConsistencyToken.NONE, () -> itsGate.read(() -> 1)));
      assertFalse(another.getBean(ReadReplica.class).isUsed());
    }
    servers.restartStandby();
  }
}
