package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.web.Answer;
import dev.muster.web.Api;
import dev.muster.web.HttpFixture;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was acknowledged is still there after the process was killed in the middle of its work. */
class CrashIT {
  private static final int HEROES = 400;
  private static final int CLIENTS = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 100;
  private static final Map<String, String> EMPTY = Map.of("MUSTER_SAMPLE", "false");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyAcknowledgedMembershipSurvivesAKill(boolean withDatabase, @TempDir Path directory)
      throws Exception {
    Path database = directory.resolve(".muster/postgres");
    Set<Long> acknowledged;
    try (MusterProcess muster = MusterProcess.start(directory, EMPTY)) {
      Api api = new Api(muster.service());
      api.post("/teams", "{\"name\": \"Team\", \"headquarters\": \"Base\"}").hasStatus(201);
      LongStream.rangeClosed(1, HEROES)
          .forEach(
              i ->
                  api.post("/heroes", "{\"name\": \"Hero\", \"secretName\": \"Secret\"}")
                      .hasStatus(201));
      CountDownLatch killTime = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
      try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
        acknowledged = ConcurrentHashMap.newKeySet();
        for (int client = 0; client < CLIENTS; client++) {
          int first = client;
          clients.execute(() -> joinUntilGone(api, first, acknowledged, killTime));
        }
        killTime.await();
        if (withDatabase) {
          muster.killWithDatabase(database);
        } else {
          muster.kill();
        }
      }
    }
    assertTrue(acknowledged.size() < HEROES, "the kill came after the last request");

    try (MusterProcess muster = MusterProcess.start(directory, EMPTY)) {
      Api api = new Api(muster.service());
      Set<Long> lost =
          acknowledged.stream()
              .filter(hero -> api.get(HttpFixture.member(1, hero)).status() != 200)
              .collect(Collectors.toSet());
      assertEquals(Set.of(), lost);
    }
  }

  private static void joinUntilGone(
      Api api, int first, Set<Long> acknowledged, CountDownLatch killTime) {
    List<Long> heroes =
        LongStream.rangeClosed(1, HEROES).filter(i -> i % CLIENTS == first).boxed().toList();
    try {
      for (long hero : heroes) {
        Answer answer = api.put(HttpFixture.member(1, hero), "{}");
        if (answer.status() == 201) {
          acknowledged.add(hero);
          killTime.countDown();
        }
      }
    } catch (UncheckedIOException gone) {
      // What this test waits for.
    }
  }
}
