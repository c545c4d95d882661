package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muster.bootstrap.MachinePostgres;
import dev.muster.bootstrap.MusterCommand;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.web.kit.Api;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/operations.md says is done as it stands there. */
class OperationsIT {
  private static final String OWN_SERVER = "On your own PostgreSQL";
  private static final String BACKUP = "Backup";
  private static final String CONNECT = "\\connect ";
  private static final int SHORT_WAY = 0;
  private static final int CAREFUL_WAY = 1;

  private Page page;

  @TempDir Path directory;

  @BeforeEach
  void readThePage() throws IOException {
    page = Page.read("docs/operations.md");
  }

  @ParameterizedTest
  @ValueSource(ints = {SHORT_WAY, CAREFUL_WAY})
  void theRolesOfThePageAreEnoughForTheService(int way) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String authority = "localhost:" + server.getPort();
      makeDatabase(authority, way);

      try (MusterProcess muster = MusterProcess.start(directory, settings(authority, way))) {
        useEveryTable(new Api(muster.service()));
      }
      // A second start finds a schema that it has nothing to do to.
      MusterProcess.start(directory, settings(authority, way)).close();
    }
  }

  @Test
  void theRoleThatServesRequestsCannotChangeTheSchema() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String authority = "localhost:" + server.getPort();
      makeDatabase(authority, CAREFUL_WAY);
      MusterProcess.start(directory, settings(authority, CAREFUL_WAY)).close();

      for (String statement :
          List.of(
              "create table more (id int)",
              "create temporary table more (id int)",
              "create schema more",
              "alter table hero add column more int",
              "truncate membership",
              "drop table membership")) {
        SQLException refused =
            assertThrows(
                SQLException.class,
                () -> execute(authority, "muster", "muster_service", statement));
        assertEquals("42501", refused.getSQLState(), statement);
      }
    }
  }

  @Test
  void theRolesOfThePageAreEnoughToImportARosterAndServeIt() throws Exception {
    Files.writeString(directory.resolve("heroes.csv"), "id,name,secretName,age\n7,A,B,\n");
    Files.writeString(directory.resolve("teams.csv"), "id,name,headquarters\n");
    Files.writeString(directory.resolve("memberships.csv"), "heroId,teamId,role,active,joinedAt\n");
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String authority = "localhost:" + server.getPort();
      makeDatabase(authority, CAREFUL_WAY);
      Map<String, String> settings = settings(authority, CAREFUL_WAY);

      MusterCommand.Result imported = MusterCommand.run(directory, settings, "import", ".");

      assertEquals(0, imported.exitCode(), imported::errors);
      try (MusterProcess muster = MusterProcess.start(directory, settings)) {
        assertEquals(8, useEveryTable(new Api(muster.service())));
      }
    }
  }

  @Test
  void itsOwnDatabaseIsBackedUpAndRestored() throws Exception {
    List<String> commands = page.texts(BACKUP, "sh");
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      new Api(muster.service()).delete("/heroes/3?cascade=true").hasStatus(200);
    }
    run(commands.get(0), Map.of());
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      new Api(muster.service()).delete("/heroes/1?cascade=true").hasStatus(200);
    }
    run(commands.get(1), Map.of());
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      Api api = new Api(muster.service());
      api.get("/heroes/1").hasStatus(200);
      api.get("/heroes/3").hasStatus(404);
    }
  }

  @Test
  void aDatabaseOfAnotherServerIsDumpedAndRestored() throws Exception {
    Optional<Path> programs = MachinePostgres.programs();
    assumeTrue(programs.isPresent(), "the programs of PostgreSQL are not installed");
    List<String> commands = page.texts(BACKUP, "sh");
    try (MachinePostgres server = MachinePostgres.start(programs.get(), directory)) {
      String authority = server.authority();
      Map<String, String> environment =
          Map.of(
              "PATH", programs.get() + ":" + System.getenv("PATH"),
              "DATABASE", "postgresql://muster_owner@" + authority + "/muster");
      makeDatabase(authority, CAREFUL_WAY);
      long hero;
      try (MusterProcess muster =
          MusterProcess.start(directory, settings(authority, CAREFUL_WAY))) {
        hero = useEveryTable(new Api(muster.service()));
        run(commands.get(2), environment);
      }
      execute(authority, "postgres", "postgres", "drop database muster");
      execute(authority, "postgres", "postgres", "drop role muster_service");
      execute(authority, "postgres", "postgres", "drop role muster_owner");
      makeDatabase(authority, CAREFUL_WAY);

      run(commands.get(3), environment);

      try (MusterProcess muster =
          MusterProcess.start(directory, settings(authority, CAREFUL_WAY))) {
        Api api = new Api(muster.service());
        api.get("/heroes/" + hero).hasStatus(200);
        assertTrue(useEveryTable(api) > hero);
      }
    }
  }

  /** Writes into all tables and returns the identity of a new hero. */
  private static long useEveryTable(Api api) {
    String hero = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";
    long id =
        api.send(
                api.request("/heroes")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "key-" + System.nanoTime())
                    .POST(BodyPublishers.ofString(hero)))
            .hasStatus(201)
            .id();
    String name = "Team of " + id;
    long team =
        api.post("/teams", "{\"name\": \"%s\", \"headquarters\": \"Base\"}".formatted(name))
            .hasStatus(201)
            .id();
    String member = "/teams/" + team + "/members/" + id;
    api.put(member, "{\"role\": \"LEADER\"}").hasStatus(201);
    api.patch(member, "{\"role\": \"MEMBER\"}").hasStatus(200);
    api.delete(member).hasStatus(204);
    return id;
  }

  /** Runs the page's SQL as a person would paste it into psql. */
  private void makeDatabase(String authority, int way) throws SQLException {
    String database = "postgres";
    String script = page.texts(OWN_SERVER, "sql").get(way).replaceAll("(?m)^\\\\connect .*", "$0;");
    for (String statement : script.split(";\n")) {
      if (statement.startsWith(CONNECT)) {
        database = statement.substring(CONNECT.length());
      } else {
        execute(authority, database, "postgres", statement);
      }
    }
  }

  private Map<String, String> settings(String authority, int way) {
    Map<String, String> settings =
        new HashMap<>(Page.settings(page.texts(OWN_SERVER, "properties").get(way)));
    settings.computeIfPresent(
        "DATASOURCES_DEFAULT_URL", (name, url) -> url.replace("db.example", authority));
    settings.put("MUSTER_ACCESS", "open");
    return settings;
  }

  private void run(String command, Map<String, String> environment) throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-ec", command)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    Process process = shell.start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), output);
  }

  private static void execute(String authority, String database, String user, String sql)
      throws SQLException {
    String url = "jdbc:postgresql://" + authority + "/" + database;
    try (Connection connection = DriverManager.getConnection(url, user, "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
