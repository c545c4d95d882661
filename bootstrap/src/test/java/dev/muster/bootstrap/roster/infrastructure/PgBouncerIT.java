package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.web.kit.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service works behind PgBouncer, and says what it needs where it does not. */
@Tag("infrastructure")
class PgBouncerIT {
  private static final int CLIENTS = 40;
  private static final int CONNECTIONS = 10;
  // Flyway's for some table, which an earlier release left behind in a pooler.
  private static final String LEAVE_A_LOCK = "select pg_advisory_lock(77431708279161)";

  @TempDir Path directory;

  private PostgresServer server;
  private int port;

  @BeforeEach
  void startServer() throws Exception {
    Path programs = PostgresServer.ofMachine();
    Program.installed("pgbouncer");
    server = PostgresServer.start(programs, directory.resolve("data"));
    port = Program.freePort();
  }

  @AfterEach
  void stopServer() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void inSessionModeItNeedsNothing() throws Exception {
    try (Program _ = pooler("session");
        MusterProcess muster =
            MusterProcess.start(directory, PostgresServer.settings(pooled("")))) {
      assertEquals(Map.of(201, CLIENTS), newcomers(muster));
    }
    assertEquals("", MusterProcess.errors(directory));
    Figures.tell("PgBouncer, session mode: %d of %d written", CLIENTS, CLIENTS);
  }

  @Test
  void inTransactionModeMigrationsAreRefusedInOneSentence() throws Exception {
    try (Program _ = pooler("transaction")) {
      String refused = MusterProcess.refused(directory, PostgresServer.settings(pooled("")));

      assertEquals(1, withoutOptions(refused).size(), refused);
      assertTrue(refused.contains("set FLYWAY_DATASOURCES_DEFAULT_URL to a URL"), refused);
    }
    assertEquals(
        List.of("0"), server.texts("select count(*) from pg_locks where locktype = 'advisory'"));
  }

  @Test
  void inTransactionModeTwoNodesStartAtOnceOnAnEmptyDatabaseAndServe() throws Exception {
    Path other = Files.createDirectory(directory.resolve("other"));
    try (Program _ = pooler("transaction")) {
      CompletableFuture<MusterProcess> starting =
          CompletableFuture.supplyAsync(() -> started(other));
      try (MusterProcess one = started(directory);
          MusterProcess two = starting.join()) {
        assertEquals(Map.of(201, CLIENTS), newcomers(one));
        Api api = new Api(two.service());
        for (int i = 0; i < CLIENTS; i++) {
          api.get("/heroes?limit=100").hasStatus(200);
        }
      }
    }
    assertEquals("", MusterProcess.errors(other));
    Figures.tell(
        "PgBouncer, transaction mode: two nodes at once, %d of %d written", CLIENTS, CLIENTS);
  }

  @Test
  void inTransactionModeAnImportGoesPastThePooler() throws Exception {
    Files.writeString(directory.resolve("heroes.csv"), "id,name,secretName,age\n7,A,B,\n");
    Files.writeString(directory.resolve("teams.csv"), "id,name,headquarters\n");
    Files.writeString(directory.resolve("memberships.csv"), "heroId,teamId,role,active,joinedAt\n");
    try (Program _ = pooler("transaction")) {
      MusterCommand.Result imported = MusterCommand.run(directory, settings(), "import", ".");

      assertEquals(0, imported.exitCode(), imported::errors);
    }
    assertEquals(List.of("A"), server.texts("select name from hero"));
  }

  @Test
  void aLockThatStaysBehindIsToldInOneSentence() throws Exception {
    try (Program _ = pooler("transaction");
        Connection earlier = DriverManager.getConnection(pooled(""), "muster", "");
        var statement = earlier.createStatement()) {
      statement.execute(LEAVE_A_LOCK);

      String refused = MusterProcess.refused(directory, server.settings());

      List<String> lines = withoutOptions(refused);
      assertEquals(2, lines.size(), refused);
      assertTrue(lines.get(0).contains("Waiting for somebody who keeps the lock"), refused);
      assertTrue(lines.get(1).matches(".*pg_terminate_backend\\(\\d+\\) frees it\\."), refused);
    }
  }

  @Test
  void limitsThatTheRoleHasReachEveryConnection() throws Exception {
    try (Program _ = pooler("transaction")) {
      int before = withALimit("set_config('statement_timeout', '5s', false)");
      for (String statement : Page.read("docs/infrastructure.md").texts("PgBouncer", "sql")) {
        server.execute("postgres", statement);
      }
      // A connection that is there keeps what it began with.
      server.execute(
          "postgres",
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'muster'");
      int after = withALimit("1");

      assertTrue(before < CONNECTIONS, "reached " + before);
      assertEquals(CONNECTIONS, after);
      Figures.tell(
          "PgBouncer, transaction mode: a limit of the session is on %d of %d connections, one of"
              + " the role on %d",
          before, CONNECTIONS, after);
    }
  }

  /** Opens transactions at once after one client said something, and counts those with a limit. */
  private int withALimit(String said) throws Exception {
    List<Connection> clients = new ArrayList<>();
    int limited = 0;
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        Connection client =
            DriverManager.getConnection(pooled("?prepareThreshold=0"), "muster", "");
        clients.add(client);
        if (i == 0) {
          client.createStatement().execute("select " + said);
        }
        client.setAutoCommit(false);
        try (var row =
            client.createStatement().executeQuery("select current_setting('statement_timeout')")) {
          row.next();
          limited += row.getString(1).equals("0") ? 0 : 1;
        }
      }
    } finally {
      for (Connection client : clients) {
        client.close();
      }
    }
    return limited;
  }

  private MusterProcess started(Path place) {
    try {
      return MusterProcess.start(place, settings());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the settings of the page, which lead to this pooler and this server. */
  private Map<String, String> settings() throws IOException {
    Map<String, String> settings = new HashMap<>(server.settings());
    Page.settings(Page.read("docs/infrastructure.md").texts("PgBouncer", "properties").getFirst())
        .forEach(
            (name, value) ->
                settings.put(
                    name,
                    value
                        .replace("pooler.example:6432", "127.0.0.1:" + port)
                        .replace("db.example", server.authority())));
    return settings;
  }

  private static Map<Integer, Integer> newcomers(MusterProcess muster) throws Exception {
    Api api = new Api(muster.service());
    long team = Crowd.team(api, "A team");
    List<Long> heroes = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      heroes.add(Crowd.hero(api, "No. " + i));
    }
    return Crowd.atOnce(
        CLIENTS, i -> api.put("/teams/" + team + "/members/" + heroes.get(i), "{}"));
  }

  private Program pooler(String mode) throws Exception {
    Path users = Files.writeString(directory.resolve("users.txt"), "\"muster\" \"\"\n");
    Path settings =
        Files.writeString(
            directory.resolve("pgbouncer.ini"),
            """
            [databases]
            muster = host=127.0.0.1 port=%d
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = trust
            auth_file = %s
            pool_mode = %s
            """
                .formatted(server.port(), port, users, mode));
    return Program.start(directory, port, Program.installed("pgbouncer"), settings.toString());
  }

  private String pooled(String parameters) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/muster" + parameters;
  }

  private static List<String> withoutOptions(String errors) {
    return errors.lines().filter(line -> !line.startsWith("Picked up ")).toList();
  }
}
