package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service goes on after a promotion, and says what it does not know while a standby is away.
 */
@Tag("infrastructure")
class StandbysIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int WRITES = 20;
  private static final int POOL = 10;

  @TempDir Path directory;

  @Test
  void afterAPromotionItGoesOnWithTheOtherHost() throws Exception {
    try (PostgresServer primary =
            PostgresServer.start(PostgresServer.ofMachine(), directory.resolve("primary"));
        PostgresServer standby = primary.standby("standby");
        MusterProcess muster = MusterProcess.start(directory, onTwoHosts(primary, standby))) {
      Api api = new Api(muster.service());
      List<Long> acknowledged = new ArrayList<>();
      for (int i = 0; i < WRITES; i++) {
        acknowledged.add(Crowd.hero(api, "Before " + i));
      }
      awaitReplay(primary, standby);

      primary.stop();
      add(api, "Meanwhile").hasStatus(503);
      standby.promote();
      Duration away =
          Moment.await(
              PATIENCE, () -> add(api, "After").status() == 201, () -> "no write after promotion");

      for (long hero : acknowledged) {
        api.get("/heroes/" + hero).hasStatus(200);
      }
      Api management = new Api(muster.management());
      Moment.await(
          PATIENCE,
          () -> management.get("/health/ready").status() == 200,
          () -> "not ready after promotion");
      Figures.tell(
          "Failover: first write %s after the promotion, %d of %d earlier ones there",
          Figures.seconds(away), acknowledged.size(), WRITES);
    }
  }

  @Test
  void oneOfTwoSynchronousStandbysIsEnoughAndWithoutBothNobodyKnows() throws Exception {
    String setting = Page.read("docs/infrastructure.md").texts("Standbys", "sql").getFirst();
    try (PostgresServer primary =
            PostgresServer.start(PostgresServer.ofMachine(), directory.resolve("primary"));
        PostgresServer one = primary.standby("one");
        PostgresServer two = primary.standby("two");
        MusterProcess muster = MusterProcess.start(directory, primary.settings())) {
      for (String statement : setting.split(";\n")) {
        primary.execute("postgres", statement);
      }
      Moment.await(
          PATIENCE, () -> synchronous(primary) == 2, () -> "the standbys are not synchronous");
      Api api = new Api(muster.service());
      one.stop();
      for (int i = 0; i < WRITES; i++) {
        add(api, "With one " + i).hasStatus(201);
      }
      two.stop();

      Map<Integer, Integer> answers = Crowd.atOnce(WRITES, i -> add(api, "Without " + i));

      assertEquals(WRITES, answers.values().stream().mapToInt(Integer::intValue).sum());
      assertTrue(List.of(503, 504).containsAll(answers.keySet()), answers::toString);
      api.get("/heroes?limit=1").hasStatus(200);
      Moment.await(
          PATIENCE,
          () -> processes(primary) <= POOL,
          () -> "processes of the server go on waiting");
      Figures.tell(
          "Synchronous standbys: %d of %d written with one of two; with none %s, then %d processes",
          WRITES, WRITES, answers, processes(primary));
    }
  }

  private Map<String, String> onTwoHosts(PostgresServer primary, PostgresServer standby)
      throws Exception {
    Map<String, String> settings = new HashMap<>(primary.settings());
    Page.settings(Page.read("docs/infrastructure.md").texts("Standbys", "properties").getFirst())
        .forEach(
            (name, value) ->
                settings.put(
                    name,
                    value
                        .replace("one.example", primary.authority())
                        .replace("other.example", standby.authority())));
    return settings;
  }

  private static Answer add(Api api, String name) {
    return api.post("/heroes", "{\"name\": \"%s\", \"secretName\": \"x\"}".formatted(name));
  }

  private static void awaitReplay(PostgresServer primary, PostgresServer standby) throws Exception {
    String position = primary.texts("select pg_current_wal_lsn()::text").getFirst();
    Moment.await(
        PATIENCE,
        () ->
            standby
                .texts("select pg_last_wal_replay_lsn() >= '" + position + "'")
                .getFirst()
                .equals("t"),
        () -> "the standby does not follow");
  }

  private static int synchronous(PostgresServer primary) throws Exception {
    return primary
        .texts("select sync_state from pg_stat_replication where sync_state in ('sync', 'quorum')")
        .size();
  }

  private static int processes(PostgresServer primary) throws Exception {
    return primary.texts("select pid from pg_stat_activity where usename = 'muster'").size();
  }
}
