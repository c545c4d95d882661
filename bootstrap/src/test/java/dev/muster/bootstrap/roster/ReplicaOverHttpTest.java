package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import dev.muster.platform.jdbc.replica.ReadReplica;
import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole service answers reads from a replica, and a client that wrote sees its write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaOverHttpTest implements HttpFixture {
  private static final String TOKEN = "Consistency-Token";
  private static final String HERO = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";
  private static final int LOAD = Integer.getInteger("muster.test.load", 300);

  private ReplicatedPostgres servers;
  private EmbeddedServer server;

  @BeforeAll
  void start() {
    servers = ReplicatedPostgres.start("0");
    servers.onPrimary(
        """
        create role muster_reader login password 'change me'
          in role pg_read_all_data, pg_read_all_stats\
        """);
    servers.awaitReplay();
    server = service(asThePageSays(servers.settings()));
    ReadReplica replica = server.getApplicationContext().getBean(ReadReplica.class);
    Patience.await(
        () -> {
          api().get("/heroes").hasStatus(200);
          return replica.counted(Outcome.ANSWERED) > 0;
        });
  }

  private static EmbeddedServer service(Map<String, String> settings) {
    return ApplicationContext.run(
        EmbeddedServer.class, Map.copyOf(TestActors.believing(settings)), Environment.TEST);
  }

  /** Returns settings in which all but the address of the replica is from docs/operations.md. */
  private static Map<String, String> asThePageSays(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    Page.settings(Page.read("docs/operations.md").texts("A read replica", "properties").getFirst())
        .forEach(
            (variable, value) ->
                all.put(variable.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    all.putAll(settings);
    all.put(ReadReplica.URL, settings.get(ReadReplica.URL).replace("?user=postgres", ""));
    return all;
  }

  @AfterEach
  void replay() {
    servers.onStandby("select pg_wal_replay_resume()");
    servers.awaitReplay();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    servers.close();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  private Answer read(String path, String token) {
    return api().send(HttpRequest.newBuilder(service().resolve(path)).header(TOKEN, token));
  }

  @Test
  void aClientThatSendsItsTokenSeesItsWriteAndOneWithoutMaySeeItLater() {
    servers.onStandby("select pg_wal_replay_pause()");
    Answer added = api().post("/heroes", HERO).hasStatus(201);
    String hero = "/heroes/" + added.id();

    api().get(hero).hasStatus(404);
    read(hero, added.header(TOKEN)).hasStatus(200);
    read("/heroes?name=deadpond", added.header(TOKEN)).hasStatus(200);
    Answer revised = api().patch(hero, "{\"age\": 35}").hasStatus(200).hasHeader("ETag", "\"2\"");
    read(hero, revised.header(TOKEN)).hasHeader("ETag", "\"2\"");
    Answer removed = api().delete(hero).hasStatus(204);
    read(hero, removed.header(TOKEN)).hasStatus(404);
  }

  @Test
  void aRefusalComesWithATokenByWhichItsReasonIsSeen() {
    servers.onStandby("select pg_wal_replay_pause()");
    String team = "{\"name\": \"Replicants\", \"headquarters\": \"Base\"}";
    long id = api().post("/teams", team).hasStatus(201).id();
    Answer refused = api().post("/teams", team).hasStatus(409);

    api().get("/teams/" + id).hasStatus(404);
    read("/teams/" + id, refused.header(TOKEN)).hasStatus(200);
  }

  @Test
  void aMalformedTokenIsRefused() {
    read("/heroes", "yesterday").hasStatus(400);
  }

  @Test
  void theReplicaIsReadAsTheRoleThatThePageNames() {
    api().get("/heroes").hasStatus(200);

    assertNotEquals(
        "0",
        servers.onStandby("select count(*) from pg_stat_activity where usename = 'muster_reader'"));
  }

  /** What each server did is what each server says, and what the load cost it is printed. */
  @Test
  void theReplicaAnswersTheReadsAndThePrimaryDoesTheCommands() throws IOException {
    long hero = api().post("/heroes", HERO).hasStatus(201).id();
    servers.awaitReplay();
    // The first commands load what all others have.
    run("commands, to warm up", () -> api().post("/heroes", HERO).hasStatus(201));
    long primary = transactions(true);
    long standby = transactions(false);
    run("reads, with a replica", () -> api().get("/heroes/" + hero).hasStatus(200));
    Patience.await(() -> transactions(false) - standby >= LOAD);
    assertTrue(transactions(true) - primary < LOAD / 2, "reads went to the primary");

    long before = transactions(true);
    long idle = transactions(false);
    run("commands, with a replica", () -> api().post("/heroes", HERO).hasStatus(201));
    Patience.await(() -> transactions(true) - before >= LOAD);
    assertTrue(transactions(false) - idle < LOAD / 2, "commands went to the replica");

    Map<String, String> alone = servers.settings();
    alone.remove(ReadReplica.URL);
    EmbeddedServer both = server;
    try (EmbeddedServer without = service(alone)) {
      server = without;
      api().get("/heroes/" + hero).hasStatus(200);
      run("reads, without", () -> api().get("/heroes/" + hero).hasStatus(200));
      run("commands, without", () -> api().post("/heroes", HERO).hasStatus(201));
      api().post("/heroes", HERO).hasStatus(201).hasHeader(TOKEN, "");
    } finally {
      server = both;
    }
  }

  private long transactions(boolean ofPrimary) {
    String query = "select xact_commit from pg_stat_database where datname = 'postgres'";
    return Long.parseLong(ofPrimary ? servers.onPrimary(query) : servers.onStandby(query));
  }

  private void run(String load, Runnable request) throws IOException {
    Duration primary = servers.processorTimeOfPrimary();
    Duration standby = servers.processorTimeOfStandby();
    for (int i = 0; i < LOAD; i++) {
      request.run();
    }
    System.out.printf(
        "%d %s: primary %d ms, standby %d ms%n",
        LOAD,
        load,
        servers.processorTimeOfPrimary().minus(primary).toMillis(),
        servers.processorTimeOfStandby().minus(standby).toMillis());
  }
}
