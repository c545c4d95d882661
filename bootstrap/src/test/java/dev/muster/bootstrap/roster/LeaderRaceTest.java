package dev.muster.bootstrap.roster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;

/** The one-leader rule, attacked over HTTP by many clients at the same moment. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaderRaceTest implements RosterFixture, TestPropertyProvider {
  private static final int CLIENTS = 32;
  private static final int ROUNDS = 20;

  @Inject EmbeddedServer server;
  @Inject RosterTables tables;

  private long team;
  private List<Long> heroes = List.of();

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    // By default whoever waits a second for a connection is refused: 503 overloaded.
    settings.put("muster.database.patience", "1m");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void gather() {
    tables.clear();
    team = team("Z-Force");
    heroes = LongStream.range(0, CLIENTS).map(i -> hero("Hero " + i)).boxed().toList();
  }

  @RepeatedTest(ROUNDS)
  void of32WhoJoinAsLeaderAtOnceOneIs() throws Exception {
    List<Answer> answers =
        atOnce(hero -> api().put(RosterFixture.member(team, hero), "{\"role\": \"LEADER\"}"));

    assertEquals(Map.of(201, 1L, 409, CLIENTS - 1L), byStatus(answers));
    assertEquals(1, leaders());
  }

  @RepeatedTest(ROUNDS)
  void after32HandOversAtOnceThereIsOneLeader() throws Exception {
    heroes.forEach(hero -> join(team, hero, "MEMBER"));

    List<Answer> answers =
        atOnce(hero -> api().put("/teams/" + team + "/leader", "{\"heroId\": " + hero + "}"));

    assertEquals(Map.of(200, (long) CLIENTS), byStatus(answers));
    assertEquals(1, leaders());
  }

  private static Map<Integer, Long> byStatus(List<Answer> answers) {
    return answers.stream().collect(groupingBy(Answer::status, counting()));
  }

  private long leaders() {
    return api().get("/teams/" + team + "/summary").member("byRole").get("LEADER").getLongValue();
  }

  private List<Answer> atOnce(LongFunction<Answer> request) throws Exception {
    CountDownLatch ready = new CountDownLatch(CLIENTS);
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Answer>> sent =
          heroes.stream()
              .map(
                  hero ->
                      clients.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return request.apply(hero);
                          }))
              .toList();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : sent) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
